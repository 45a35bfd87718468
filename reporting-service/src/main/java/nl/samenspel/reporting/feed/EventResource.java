package nl.samenspel.reporting.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.reporting.party.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events as a feed. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Events", description = "The facts themselves, as CloudEvents.")
public class EventResource {

  @Inject Feed feed;
  @Inject Visibility visibility;

  @GET
  @Operation(
      summary = "Read the events from a cursor on",
      description =
          "Begins at the beginning of history without a cursor. Keep the cursor of the last page"
              + " that you processed and ask again with it: no event is missed and none comes"
              + " twice, also when others are being recorded meanwhile. Events of one subject come"
              + " in the order of their sequence. In the place of what the caller may not know,"
              + " such as what happens to a participant whom another member referred, stands an"
              + " event of type nl.samenspel.reporting.Withheld.v1 without data, so that no number"
              + " is missing. Who joins a partnership later sees its earlier events too: read those"
              + " once with subject.")
  @APIResponse(
      responseCode = "200",
      description = "The next events.",
      content = @Content(schema = @Schema(implementation = EventPage.class)))
  public Response list(@BeanParam EventFilter filter, UriInfo uri) {
    var from = Cursor.of(filter.cursor);
    var selection = Selection.of(visibility.sight(), filter.subject, filter.types);
    var found = feed.read(from, selection, filter.limit());
    var cursor = found.to().encoded();
    var address =
        uri.getRequestUriBuilder()
            .replaceQueryParam("cursor", cursor)
            .replaceQueryParam("limit", filter.limit())
            .build();
    var next = address.getRawPath() + "?" + address.getRawQuery();
    var items = found.events().stream().map(each -> new EventPage.Body(each.body())).toList();
    return Response.ok(new EventPage(items, next, cursor))
        .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
        .build();
  }
}
