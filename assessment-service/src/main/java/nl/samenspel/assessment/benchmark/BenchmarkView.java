package nl.samenspel.assessment.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.result.DimensionResult;
import nl.samenspel.assessment.result.Result;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result beside those of others. */
@Schema(name = "Benchmark", description = "A result beside those of other partnerships.")
record BenchmarkView(
    UUID assessment,
    @Schema(examples = "trustPulse") String instrument,
    Likeness by,
    @Schema(description = "The form or region that is shared.", examples = "network") String value,
    @Schema(
            description =
                "Results of others count that were closed before this day, the first of a quarter,"
                    + " so that no single one can be seen to come in.")
        LocalDate before,
    List<Comparison> dimensions) {

  private static final Text TOO_FEW =
      Text.of("benchmark.too-few", Others.FEWEST_PARTNERSHIPS, Others.FEWEST_ORGANISATIONS);

  /** One dimension beside those of others. */
  @Schema(name = "BenchmarkDimension", description = "One dimension beside those of others.")
  record Comparison(
      @Schema(examples = "openness") String code,
      @Schema(description = "The own score; absent when it is withheld.", examples = "3.4")
          BigDecimal score,
      @Schema(
              description =
                  "Plain mean of the others' scores; absent with fewer than ten partnerships of"
                      + " five organisations.",
              examples = "3.6")
          BigDecimal others,
      @Schema(description = "Why there is no mean.", implementation = String.class)
          Text explanation) {

    private static Comparison of(DimensionResult own, Others others) {
      return others
          .told()
          .map(mean -> new Comparison(own.code(), own.score(), mean, null))
          .orElseGet(() -> new Comparison(own.code(), own.score(), null, TOO_FEW));
    }
  }

  static BenchmarkView from(
      Result result, Likeness by, String value, LocalDate before, Map<String, Others> others) {
    return new BenchmarkView(
        result.assessment(),
        result.instrument(),
        by,
        value,
        before,
        result.dimensions().stream()
            .map(each -> Comparison.of(each, others.getOrDefault(each.code(), Others.NONE)))
            .toList());
  }
}
