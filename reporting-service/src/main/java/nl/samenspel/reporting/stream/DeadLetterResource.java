package nl.samenspel.reporting.stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could not be applied, and trying again. */
@Path("/v1/projections/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projections")
public class DeadLetterResource {

  @Inject RefusedRecords records;
  @Inject Retrying retrying;

  /** Nothing needs to be said to try again. */
  @Schema(name = "RetryRequest", description = "An empty object.")
  public record RetryRequest() {}

  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  @Operation(
      operationId = "listProjectionDeadLetters",
      summary = "List the records that could not be applied",
      description =
          "Records of the topics that this service could not apply when their turn came, the latest"
              + " first. What came after them was applied; the reports do without them.")
  public Page<RefusedRecord> list(@BeanParam Paging paging) {
    var order = paging.sortedBy(Map.of("id", "d.id", "refusedAt", "d.refused_at"), "-refusedAt");
    return paging.page(records.page(order, paging), records.total());
  }

  @POST
  @Path("/{id}/retry")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      operationId = "retryProjectionDeadLetter",
      summary = "Try again to apply a record",
      description =
          "Reads the record from its place in the topic and applies it, with all that follows from"
              + " it, if nothing that came later about the same partnership was applied: the last"
              + " word must have come last. Otherwise rebuild the projections, which reads it in"
              + " its turn. What was applied before stays as it is.")
  @APIResponse(
      responseCode = "200",
      description = "It is applied.",
      content = @Content(schema = @Schema(implementation = RefusedRecord.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It still cannot be applied (dead-letter-still-refused), an earlier one about the same"
              + " partnership waits (dead-letter-before-it), or later events of it were applied"
              + " (dead-letter-overtaken): then a rebuild applies it in its turn.")
  public RefusedRecord retry(@PathParam("id") UUID id, RetryRequest request) {
    retrying.retry(records.find(id).orElseThrow(NotFound::new));
    return records.find(id).orElseThrow(NotFound::new);
  }
}
