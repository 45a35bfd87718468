package nl.samenspel.partnership.deliverable;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.outbox.Pages;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The deliverables of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/deliverables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Deliverables",
    description = "The documents in which members lay down what they agree on, and signatures.")
public class DeliverableResource {

  @Inject Partnerships partnerships;
  @Inject Deliverables deliverables;
  @Inject Caller caller;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Submit a deliverable",
      description =
          "For every member. It belongs to the present cycle and waits for the signatures of all"
              + " members, that of the one who submits it too.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted in its first version.",
      content = @Content(schema = @Schema(implementation = DeliverableView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "This cycle has one of this kind already: submit a new version of that"
              + " (deliverable-exists). Or the partnership is over (partnership-ended).")
  public Response submit(
      @PathParam("partnership") UUID id, DeliverableRequest request, @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    var deliverable = submitted(partnership, TimeOrderedId.next(), request);
    return Answers.created(uri, deliverable.id(), DeliverableView.of(partnership, deliverable));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the deliverables",
      description = "Of all cycles. Sort on cycle, kind or state.")
  public Page<DeliverableView> list(
      @PathParam("partnership") UUID id, @BeanParam DeliverableQuery query) {
    var partnership = partnerships.visible(id);
    var found = deliverables.asked(id, query);
    return Pages.of(found, query, deliverable -> DeliverableView.of(partnership, deliverable));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a deliverable",
      description = "With all its versions, and who signed the present one and who did not yet.")
  public DeliverableView get(@PathParam("partnership") UUID id, @PathParam("id") UUID deliverable) {
    return DeliverableView.of(partnerships.visible(id), deliverables.get(id, deliverable));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Submit a deliverable under an id of one's own, or a new version of it",
      description =
          "Submits it when the id is new. The same again changes nothing. Another title or document"
              + " is a new version, which all sign anew; it needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "A new version was submitted, or it was the same.",
      content = @Content(schema = @Schema(implementation = DeliverableView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Submitted in its first version.",
      content = @Content(schema = @Schema(implementation = DeliverableView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "This cycle has one of this kind already (deliverable-exists), a new version would have"
              + " been submitted before the previous one was submitted, signed or accepted"
              + " (submitted-too-early, with last), or the partnership is over"
              + " (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID deliverableId,
      DeliverableRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    var existing = deliverables.of(id, deliverableId);
    if (existing.isEmpty()) {
      var deliverable = submitted(partnership, deliverableId, request);
      return Answers.createdHere(uri, DeliverableView.of(partnership, deliverable));
    }
    var deliverable = existing.get();
    if (!request.isAs(deliverable)) {
      preconditions.ifMatch(deliverable.version());
      var on =
          Given.meant(
              () -> day(request), () -> Given.fixed("kind", deliverable.kind(), request.kind()));
      partnership.requireRunning();
      submit(deliverable, request, on);
      deliverables.save(deliverable);
    }
    return Response.ok(DeliverableView.of(partnership, deliverable)).build();
  }

  private Deliverable submitted(Partnership partnership, UUID id, DeliverableRequest request) {
    partnership.requireRunning();
    var cycle = partnership.progress().cycle();
    if (request.kind().isOneOfAKind()) {
      deliverables.of(partnership.id(), cycle, Set.of(request.kind())).stream()
          .findFirst()
          .ifPresent(DeliverableResource::refuseSecond);
    }
    var deliverable = new Deliverable(id, partnership.id(), cycle, request.kind());
    submit(deliverable, request, day(request));
    deliverables.save(deliverable);
    return deliverable;
  }

  private LocalDate day(DeliverableRequest request) {
    return Given.day(today.get(), "on", request.on());
  }

  private void submit(Deliverable deliverable, DeliverableRequest request, LocalDate on) {
    deliverable.submit(request.title(), request.document(), caller.organisation(), on);
  }

  private static void refuseSecond(Deliverable first) {
    throw new RuleViolation("deliverable-exists", first.kind(), first.cycle())
        .with("deliverable", first.id());
  }
}
