package nl.samenspel.partnership.complaint;

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
import java.util.UUID;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The complaints of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Complaints",
    description =
        "From receipt to a reasoned finding, with the dates that the law sets and why. Every member"
            + " of a partnership sees its complaints; nobody else does.")
public class ComplaintResource {

  @Inject Complaints complaints;
  @Inject Partnerships partnerships;
  @Inject Intake intake;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Log a complaint",
      description =
          "For members of the partnership, also on behalf of another member or an outsider. Answers"
              + " the dates that follow from the regime and the day of receipt, each with the rules"
              + " that made it. A complaint stays as it was logged; what is done with it goes in"
              + " steps.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ComplaintRequest.class),
              examples =
                  @ExampleObject(
                      name = "A region complains about a provider",
                      value =
                          """
                          {"category": "communication", "lens": "relation",
                           "description": "Wijzigingen horen wij pas als zij al zijn doorgevoerd.",
                           "complainant": {"organisation": "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10"},
                           "about": ["0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11"],
                           "receivedOn": "2026-11-20", "regime": "nlAwb"}
                          """)))
  @APIResponse(
      responseCode = "201",
      description = "Logged.",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Who complains or is complained about is no member (complaint-party-not-a-member), or"
              + " complains about itself (complaint-about-oneself).")
  public Response log(
      @PathParam("partnership") UUID id, ComplaintRequest request, @Context UriInfo uri) {
    var complaint =
        intake.log(partnerships.toTakePartIn(id), TimeOrderedId.next(), request.toGrievance());
    return Answers.created(uri, complaint.id(), ComplaintView.of(complaint, today.get()));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Find complaints of a partnership",
      description =
          "The last received first. Sort on receivedOn, decisionDueOn, category, state or"
              + " loggedAt.")
  public Page<ComplaintView> list(
      @PathParam("partnership") UUID id, @BeanParam ComplaintQuery query) {
    var page = page(complaints, query, id, today.get());
    if (page.items().isEmpty()) {
      partnerships.visible(id);
    }
    return page;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read a complaint",
      description =
          "With its dates and why they are these dates, what can be done next, and once it is"
              + " decided: the finding, whether it was in time, and where the complainant can go.")
  public ComplaintView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    return ComplaintView.of(complaints.visible(partnership, id), today.get());
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Log a complaint under an id of one's own",
      description =
          "For systems that must not log a complaint twice. Makes it when the id is new; the same"
              + " again changes nothing. A complaint that was logged does not change: what was"
              + " wrong is withdrawn and logged anew.")
  @APIResponse(
      responseCode = "200",
      description = "It was logged like this before.",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Logged.",
      content = @Content(schema = @Schema(implementation = ComplaintView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "As with POST; or it was logged with another content (complaint-stays-as-logged).")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID complaintId,
      ComplaintRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toTakePartIn(id);
    var existing = complaints.find(id, complaintId);
    if (existing.isPresent()) {
      requireSame(existing.get(), request);
      return Response.ok(ComplaintView.of(existing.get(), today.get())).build();
    }
    var complaint = intake.log(partnership, complaintId, request.toGrievance());
    return Answers.createdHere(uri, ComplaintView.of(complaint, today.get()));
  }

  static Page<ComplaintView> page(
      Complaints complaints, ComplaintQuery query, UUID partnership, LocalDate today) {
    var found = complaints.asked(query, partnership, today);
    var views = found.complaints().stream().map(each -> ComplaintView.of(each, today)).toList();
    return query.page(views, found.total());
  }

  private void requireSame(Complaint complaint, ComplaintRequest request) {
    if (!request.equals(ComplaintRequest.from(complaint))) {
      preconditions.ifMatch(complaint.version());
      throw new RuleViolation("complaint-stays-as-logged");
    }
  }
}
