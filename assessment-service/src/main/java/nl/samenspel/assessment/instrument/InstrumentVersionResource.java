package nl.samenspel.assessment.instrument;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of an instrument: administrators publish and retire their own. */
@Path("/v1/instruments/{code: " + Instrument.CODE + "}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
@RolesAllowed(Roles.ADMINISTRATOR)
public class InstrumentVersionResource {

  private static final Map<String, String> SORTABLE =
      Map.of("version", "key.version", "id", "key.version");

  @Inject Instruments instruments;
  @Inject Publishing publishing;

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      summary = "Lists the versions of an instrument",
      description = "Who published and retired each and when, the newest first.")
  public Page<PublicationView> list(@PathParam("code") String code, @BeanParam Paging paging) {
    var all = instruments.versionsOf(code, paging.sortedBy(SORTABLE, "-version"));
    var page = all.stream().skip(paging.offset()).limit(paging.limit());
    return paging.page(page.map(PublicationView::from).toList(), all.size());
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Publishes a version of an instrument",
      description =
          "For administrators. The whole version; from now on it is the one that new assessments"
              + " use. It never changes: whoever wants other words publishes the next one.")
  @APIResponse(
      responseCode = "201",
      description = "The version as it was published.",
      content = @Content(schema = @Schema(implementation = InstrumentView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:instrument-shipped`: it comes with the service, choose a"
              + " code of your own; or `…:instrument-unchanged`.")
  public Response publish(@PathParam("code") String code, InstrumentRequest request) {
    var published = publishing.publish(code, request);
    var location =
        UriBuilder.fromPath("/v1/instruments/{code}").queryParam("version", published.version());
    return Response.created(location.build(code)).entity(InstrumentView.from(published)).build();
  }

  @POST
  @Path("/{version}/retirement")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Retires a version of an instrument",
      description =
          "For administrators. No new assessment uses it; what is open or planned goes on, and"
              + " results stay. An earlier version that is not retired becomes the one that is"
              + " used.")
  @APIResponse(
      responseCode = "200",
      description = "Retired.",
      content = @Content(schema = @Schema(implementation = PublicationView.class)))
  @APIResponse(responseCode = "404", description = "There is no such version.")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:instrument-needed`: it opens by itself; or"
              + " `…:instrument-already-retired`.")
  public Response retire(
      @PathParam("code") String code,
      @PathParam("version") int version,
      RetirementRequest request) {
    return Response.ok(PublicationView.from(publishing.retire(code, version))).build();
  }
}
