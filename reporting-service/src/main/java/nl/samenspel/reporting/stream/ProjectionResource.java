package nl.samenspel.reporting.stream;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the reports are with the stream, and making them anew. */
@Path("/v1/projections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Projections",
    description = "How far the reports are with the event stream, and making them anew from it.")
public class ProjectionResource {

  @Inject @All List<Projection> projections;
  @Inject @All List<Derivation> derivations;
  @Inject Positions positions;
  @Inject Topics topics;
  @Inject Rebuilds rebuilds;
  @Inject Rebuilder rebuilder;

  /** Nothing needs to be said to start a rebuild. */
  @Schema(name = "RebuildRequest", description = "An empty object.")
  public record RebuildRequest() {}

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.ANALYST, Roles.AUDITOR})
  @Operation(
      summary = "See how far the projections are",
      description =
          "Of each projection its state, how many records it lags behind the topics, the last event"
              + " and the position in every partition. All projections are written in one"
              + " transaction, so they never contradict each other.")
  public ProjectionsView list() {
    return ProjectionsView.of(
        projections,
        positions.all(),
        topics.ends(),
        topics.deadLetters(),
        derivations.stream().mapToLong(derivation -> derivation.outstanding().size()).sum(),
        rebuilds.last().orElse(null));
  }

  @POST
  @Path("/rebuild")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Rebuild all projections",
      description =
          "Reads the topics from the beginning into a second set of tables and puts that in the"
              + " place of the first when it has caught up. Reading goes on meanwhile, and shows no"
              + " gap. While a rebuild is going on, asking again answers that one.")
  @APIResponse(
      responseCode = "202",
      description = "The rebuild has begun; Location tells where to see its progress.",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = Rebuild.class)))
  public Response rebuild(RebuildRequest request, UriInfo uri) {
    var rebuild = rebuilder.start();
    var progress = uri.getBaseUriBuilder().path("/v1/projections/rebuilds/" + rebuild.id()).build();
    return Response.accepted(rebuild).location(progress).build();
  }

  @GET
  @Path("/rebuilds/{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.ANALYST, Roles.AUDITOR})
  @Operation(
      summary = "See the progress of a rebuild",
      description = "Read it until its state is completed or failed.")
  public Rebuild progress(@PathParam("id") UUID id) {
    return rebuilds.find(id).orElseThrow(NotFound::new);
  }
}
