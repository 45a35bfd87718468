package nl.samenspel.partnership.pitfall;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rhythm of review over HTTP. */
@Path("/v1/partnerships/{partnership}/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pitfalls")
public class ReviewResource {

  @Inject Partnerships partnerships;
  @Inject Reviews reviews;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read when the members look back together",
      description = "404 as long as no rhythm was set.")
  public ReviewView get(@PathParam("partnership") UUID id) {
    partnerships.visible(id);
    return reviews.findByIdOptional(id).map(ReviewView::from).orElseThrow(NotFound::new);
  }

  @PUT
  @Transactional
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Set when the members look back together",
      description =
          "For coordinators of the organisation that leads. Another rhythm than the one that was"
              + " set needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Set for the first time.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id, ReviewRequest request, @Context UriInfo uri) {
    partnerships.toSteer(id).requireRunning();
    var existing = reviews.findByIdOptional(id);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, set(new Review(id), request));
    }
    var review = existing.get();
    if (request.isAs(review)) {
      return Response.ok(ReviewView.from(review)).build();
    }
    preconditions.ifMatch(review.version());
    return Response.ok(set(review, request)).build();
  }

  private ReviewView set(Review review, ReviewRequest request) {
    var whole = request.from(today.get());
    if (whole.nextOn().isBefore(today.get())) {
      throw InvalidInput.of(Issue.inBody("in-the-past", "nextOn", whole.nextOn()));
    }
    reviews.save(review.every(whole.everyMonths(), whole.nextOn()));
    return ReviewView.from(review);
  }
}
