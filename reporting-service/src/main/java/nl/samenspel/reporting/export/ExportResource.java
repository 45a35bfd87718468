package nl.samenspel.reporting.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whole datasets, for who computes with them elsewhere. */
@Path("/v1/exports")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
@Tag(name = "Exports", description = "Whole datasets as CSV or NDJSON, with a data dictionary.")
public class ExportResource {

  @Inject Exports exports;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "See what can be exported",
      description =
          "The data dictionary: of each dataset what a row is, and what its columns mean.")
  public Page<Dataset> list() {
    return new Page<>(Datasets.ALL, (long) Datasets.ALL.size(), null, List.of());
  }

  @GET
  @Path("/{dataset}")
  @Produces({Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      summary = "Export a dataset",
      description =
          "All rows that the caller may see, sent while they are read. CSV is in UTF-8 with a"
              + " header, as in RFC 4180; a text that a spreadsheet would take for a formula has an"
              + " apostrophe before it. NDJSON holds an object a line and leaves texts as they are."
              + " A connection that is broken off means that rows are missing: begin again. Who"
              + " leaves what was sent unread for half a minute is disconnected, and so is who"
              + " takes longer than an hour.")
  @APIResponse(
      responseCode = "200",
      description = "The rows.",
      content = {
        @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
        @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "429", description = "The caller has too many exports going on.")
  public Response export(
      @PathParam("dataset") String name,
      @BeanParam ExportFilter filter,
      @Context HttpHeaders headers,
      @Context Request request) {
    var dataset = Datasets.named(name).orElseThrow(NotFound::new);
    var format =
        filter.format == null ? Format.of(headers.getAcceptableMediaTypes()) : filter.format;
    // Who asks for the headers only takes no place and reads no row.
    var rows = request.getMethod().equals(HttpMethod.HEAD) ? null : exports.of(dataset, format);
    return Response.ok(rows, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + "." + format.extension() + "\"")
        .build();
  }
}
