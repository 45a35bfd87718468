package nl.samenspel.partnership.deliverable;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a deliverable and their signatures over HTTP. */
@Path("/v1/partnerships/{partnership}/deliverables/{deliverable}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliverables")
public class SigningResource {

  @Inject Partnerships partnerships;
  @Inject Deliverables deliverables;
  @Inject SigningConditions conditions;
  @Inject Caller caller;
  @Inject Today today;

  @POST
  @Path("/versions")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Submit a new version",
      description =
          "For every member. All sign anew; what was signed before stays with the version it was"
              + " signed on.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted.",
      content = @Content(schema = @Schema(implementation = VersionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It would have been submitted before the previous version was submitted, signed or"
              + " accepted (submitted-too-early, with last), or the partnership is over"
              + " (partnership-ended).")
  public Response submit(
      @PathParam("partnership") UUID id,
      @PathParam("deliverable") UUID deliverableId,
      VersionRequest request,
      @Context UriInfo uri) {
    partnerships.toTakePartIn(id).requireRunning();
    var deliverable = deliverables.get(id, deliverableId);
    var title = request.titleOr(deliverable.current().title());
    var on = Given.day(today.get(), "on", request.on());
    var version = deliverable.submit(title, request.document(), caller.organisation(), on);
    deliverables.save(deliverable);
    return Answers.created(uri, version.id(), VersionView.from(version));
  }

  @GET
  @Path("/versions")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the versions", description = "The first one first.")
  public Page<VersionView> versions(
      @PathParam("partnership") UUID id, @PathParam("deliverable") UUID deliverable) {
    return whole(visible(id, deliverable).versions().stream().map(VersionView::from).toList());
  }

  @GET
  @Path("/versions/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a version",
      description = "With who submitted it, and when every member had accepted it.")
  public VersionView version(
      @PathParam("partnership") UUID id,
      @PathParam("deliverable") UUID deliverable,
      @PathParam("id") UUID versionId) {
    return visible(id, deliverable).versions().stream()
        .filter(version -> version.id().equals(versionId))
        .findFirst()
        .map(VersionView::from)
        .orElseThrow(NotFound::new);
  }

  @POST
  @Path("/signatures")
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Sign the present version",
      description =
          "On behalf of the caller's organisation, once for each version. When every member has"
              + " accepted it, associates too, that version is final.")
  @APIResponse(
      responseCode = "201",
      description = "Signed.",
      content = @Content(schema = @Schema(implementation = SignatureView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The organisation signed this version before (already-signed), on a day before it was"
              + " submitted (signed-too-early), the version is final"
              + " (deliverable-final), there is a newer one than was read (version-superseded), the"
              + " signature goes beyond the mandate of who speaks for the organisation"
              + " (mandate-exceeded, with mandates), or the partnership is over"
              + " (partnership-ended).")
  public Response sign(
      @PathParam("partnership") UUID id,
      @PathParam("deliverable") UUID deliverableId,
      SignatureRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    partnership.requireRunning();
    var deliverable = deliverables.get(id, deliverableId);
    var on = Given.day(today.get(), "on", request.on());
    conditions.check(deliverable, caller.organisation(), request.decision(), on);
    var signature =
        deliverable.sign(
            caller.organisation(),
            request.decision(),
            request.remark(),
            request.version(),
            partnership.organisations(),
            on);
    deliverables.save(deliverable);
    return Answers.created(uri, signature.id(), SignatureView.from(signature));
  }

  @GET
  @Path("/signatures")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read the signatures", description = "Of all versions, the first one first.")
  public Page<SignatureView> signatures(
      @PathParam("partnership") UUID id, @PathParam("deliverable") UUID deliverable) {
    return whole(visible(id, deliverable).signatures().stream().map(SignatureView::from).toList());
  }

  @GET
  @Path("/signatures/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a signature", description = "With the version that was signed.")
  public SignatureView signature(
      @PathParam("partnership") UUID id,
      @PathParam("deliverable") UUID deliverable,
      @PathParam("id") UUID signatureId) {
    return visible(id, deliverable).signatures().stream()
        .filter(signature -> signature.id().equals(signatureId))
        .findFirst()
        .map(SignatureView::from)
        .orElseThrow(NotFound::new);
  }

  private Deliverable visible(UUID partnership, UUID id) {
    partnerships.visible(partnership);
    return deliverables.get(partnership, id);
  }

  private static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, (long) items.size(), null, List.of());
  }
}
