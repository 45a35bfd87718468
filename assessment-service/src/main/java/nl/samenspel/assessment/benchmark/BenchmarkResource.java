package nl.samenspel.assessment.benchmark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Partnerships;
import nl.samenspel.assessment.result.Results;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a result stands beside those of other partnerships. */
@Path("/v1/assessments/{id}/benchmark")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
public class BenchmarkResource {

  @Inject Results results;
  @Inject Partnerships partnerships;
  @Inject Benchmarks benchmarks;
  @Inject Today today;

  @GET
  @Operation(
      summary = "Compares the results with those of other partnerships",
      description =
          "With the last results of other partnerships of the same form or in the same region, as"
              + " they were at the beginning of this quarter. Only when there are at least ten, of"
              + " at least five organisations each; every partnership weighs the same.")
  @APIResponse(
      responseCode = "200",
      description = "The own scores and the mean of the others.",
      content = @Content(schema = @Schema(implementation = BenchmarkView.class)))
  @APIResponse(
      responseCode = "404",
      description = "The caller sees no such assessment, or it is not closed yet.")
  public BenchmarkView get(@PathParam("id") UUID id, @BeanParam BenchmarkQuery query) {
    var result = results.visible(id);
    var by = query.by == null ? Likeness.FORM : query.by;
    var value = by.of(partnerships.findById(result.partnership())).orElse(null);
    var before = firstDayOfQuarter(today.get());
    var others =
        value == null ? Map.<String, Others>of() : benchmarks.beside(result, by, value, before);
    return BenchmarkView.from(result, by, value, before, others);
  }

  static LocalDate firstDayOfQuarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }
}
