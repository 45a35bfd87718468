package nl.samenspel.reporting.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Webhooks: being told instead of asking. */
@Path("/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.ANALYST})
@Tag(name = "Subscriptions", description = "Webhooks: events brought to an address of your own.")
public class SubscriptionResource {

  @Inject Subscriptions subscriptions;
  @Inject Registration registration;
  @Inject Secrets secrets;
  @Inject Sinks sinks;
  @Inject Handshake handshake;

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.ANALYST, Roles.AUDITOR})
  @Operation(
      summary = "List the subscriptions of your organisation",
      description = "An administrator and an auditor see all of them.")
  public Page<SubscriptionView> list(@BeanParam Paging paging) {
    var order = paging.sortedBy(Map.of("createdAt", "s.created_at", "id", "s.id"), "-createdAt");
    var found = subscriptions.page(order, paging.limit(), paging.offset());
    return paging.page(found.stream().map(SubscriptionView::from).toList(), subscriptions.count());
  }

  @POST
  @Operation(
      summary = "Subscribe an address to events",
      description =
          "The address is asked first whether it agrees: OPTIONS with WebHook-Request-Origin, to which it"
              + " answers 2xx with WebHook-Allowed-Origin. From then on each event that the subscriber may"
              + " see is posted there as a structured CloudEvent with the headers webhook-id,"
              + " webhook-timestamp and webhook-signature of Standard Webhooks. Events of one subject come"
              + " in order, each until it is answered with 2xx: again after 25, 100, 400 … seconds, up to"
              + " 24 hours, then it is a dead letter. 410 ends the subscription. Redirects are not followed."
              + " An event may come twice: webhook-id tells.")
  @APIResponse(
      responseCode = "201",
      description = "Made. This is the only answer that holds the secret.",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
  @APIResponse(
      responseCode = "409",
      description = "The receiver did not agree, or there are too many subscriptions.")
  public Response subscribe(SubscriptionRequest request, @Context UriInfo uri) {
    secrets.demandKey();
    handshake.demand(sinks.demand(request.sink()));
    var made = registration.add(request, uri);
    var path = made.getLocation().getPath();
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    var view = SubscriptionView.shownOnce(subscriptions.demand(id), secrets.shown(id));
    return Response.created(made.getLocation()).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.ANALYST, Roles.AUDITOR})
  @Operation(
      summary = "See a subscription",
      description = "With how much still waits and how much was given up.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription, without its secret.",
      content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
  public SubscriptionView get(@PathParam("id") UUID id) {
    return SubscriptionView.from(subscriptions.demand(id));
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "End a subscription",
      description =
          "Nothing is sent any more; what still waited is dropped, and so are its dead letters.")
  @APIResponse(responseCode = "204", description = "Gone.")
  public void end(@PathParam("id") UUID id) {
    subscriptions.remove(subscriptions.demand(id).id());
  }
}
