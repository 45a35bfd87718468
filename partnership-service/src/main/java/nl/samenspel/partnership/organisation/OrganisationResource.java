package nl.samenspel.partnership.organisation;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.outbox.Pages;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations over HTTP. Everyone who takes part sees them all; each keeps its own. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations", description = "Who takes part, or may come to.")
public class OrganisationResource {

  @Inject Organisations organisations;
  @Inject Caller caller;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({ADMINISTRATOR, COORDINATOR})
  @Operation(
      summary = "Register an organisation",
      description =
          "For administrators, and for coordinators who bring a partner in. An organisation that"
              + " registers itself uses PUT with the id that its access tokens name.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  public Response register(OrganisationRequest request, @Context UriInfo uri) {
    var organisation = request.toOrganisation(TimeOrderedId.next());
    organisations.save(organisation);
    return Answers.created(uri, organisation.id(), OrganisationView.from(organisation));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Find organisations",
      description =
          "All organisations, whether one works with them or not: to find the partner to invite."
              + " Sort on name, kind or sector.")
  public Page<OrganisationView> list(@BeanParam OrganisationQuery query) {
    var found = organisations.asked(query);
    return Pages.of(found, query, OrganisationView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read an organisation",
      description = "With its numbers in registers and what it stands for.")
  public OrganisationView get(@PathParam("id") UUID id) {
    return OrganisationView.from(organisations.get(id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({ADMINISTRATOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Register an organisation under an id of one's own, or change it",
      description =
          "Makes the organisation when the id is new. The same again changes nothing. A change"
              + " needs If-Match and is for the organisation itself and for administrators.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  public Response put(@PathParam("id") UUID id, OrganisationRequest request, @Context UriInfo uri) {
    var existing = organisations.findByIdOptional(id);
    if (existing.isEmpty()) {
      requireRegistrar(id);
      var organisation = request.toOrganisation(id);
      organisations.save(organisation);
      return Answers.createdHere(uri, OrganisationView.from(organisation));
    }
    return Response.ok(changed(existing.get(), request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({ADMINISTRATOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Change a part of an organisation",
      description = "For the organisation itself and for administrators. Needs If-Match.")
  public OrganisationView patch(@PathParam("id") UUID id, MergePatch patch) {
    var organisation = organisations.get(id);
    requireKeeper(id);
    preconditions.ifMatch(organisation.version());
    return changed(organisation, patch.applyTo(OrganisationRequest.from(organisation)));
  }

  private OrganisationView changed(Organisation organisation, OrganisationRequest request) {
    if (!request.equals(OrganisationRequest.from(organisation))) {
      requireKeeper(organisation.id());
      preconditions.ifMatch(organisation.version());
      request.applyTo(organisation);
      organisations.save(organisation);
    }
    return OrganisationView.from(organisation);
  }

  /** An organisation is kept by itself, and by administrators. */
  private void requireKeeper(UUID id) {
    if (!caller.is(ADMINISTRATOR) && !caller.organisation().equals(id)) {
      throw new Forbidden("another-organisation");
    }
  }

  /** A coordinator may register any partner, a member only the own organisation. */
  private void requireRegistrar(UUID id) {
    if (!caller.is(COORDINATOR)) {
      requireKeeper(id);
    }
  }
}
