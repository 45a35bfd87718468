package nl.samenspel.reporting.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a subscription did not get. */
@Path("/v1/subscriptions/{id}/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.ANALYST})
@Tag(name = "Subscriptions", description = "Webhooks: events brought to an address of your own.")
public class DeadLetterResource {

  @Inject Subscriptions subscriptions;
  @Inject DeadLetters deadLetters;
  @Inject Queue queue;

  @GET
  @Operation(
      summary = "List the events that were given up",
      description = "In the order in which they should have come.")
  public Page<DeadLetterView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
    var subscription = subscriptions.demand(id);
    var order = paging.sortedBy(Map.of("id", "id", "attemptedAt", "attempted_at"), "id");
    return paging.page(
        deadLetters.page(id, order, paging.limit(), paging.offset()), subscription.dead());
  }

  @POST
  @Path("/redelivery")
  @Transactional
  @Operation(
      summary = "Send dead letters again",
      description =
          "They go before what came later about the same subject, and are tried as long as a new event is.")
  @APIResponse(
      responseCode = "202",
      description = "They are in the queue.",
      content = @Content(schema = @Schema(implementation = RedeliveryView.class)))
  public Response redeliver(@PathParam("id") UUID id, RedeliveryRequest request) {
    var subscription = subscriptions.demand(id).demandActive();
    var revived = queue.revive(subscription.id(), request.eventsOrAll());
    return Response.accepted(new RedeliveryView(revived)).build();
  }
}
