package nl.samenspel.reporting.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events as they come. */
@Path("/v1/events/stream")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Events", description = "The facts themselves, as CloudEvents.")
public class EventStreamResource {

  @Inject LiveFeed live;
  @Inject Visibility visibility;
  @Inject JsonWebToken token;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Listen to the events as they come",
      description =
          "Server-sent events: the data of each is a CloudEvent as in the feed, its id is a cursor"
              + " of it. Reconnect with the last id as Last-Event-ID and nothing is"
              + " missed or comes twice. What the caller may see is looked up anew each time; the"
              + " stream ends when the token expires. A comment comes now and then while nothing"
              + " happens. Who reads too slowly is disconnected, and goes on from the last id.")
  @APIResponse(
      responseCode = "200",
      description = "The stream; it goes on until either side closes it.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "429", description = "The caller has too many streams open already.")
  public void listen(
      @BeanParam StreamFilter filter,
      @Context SseEventSink sink,
      @Context Sse sse,
      @Context HttpServerRequest request) {
    live.open(
        // An empty one, which begins at the beginning, is none at all to the filter.
        request.getHeader(StreamFilter.LAST_EVENT_ID),
        Selection.of(visibility.sight(), filter.subject, filter.types),
        visibility.caller(),
        Instant.ofEpochSecond(token.getExpirationTime()),
        new Outlet(sink, sse, request));
  }
}
