package nl.samenspel.assessment.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.assessment.result.DimensionResult;
import nl.samenspel.assessment.result.Result;
import nl.samenspel.assessment.result.scoring.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scores of a partnership over time. */
@Schema(name = "Trends", description = "The scores of a partnership over time, by instrument.")
record TrendView(UUID partnership, List<InstrumentTrend> instruments) {

  /** One instrument, dimension by dimension. */
  @Schema(description = "The scores with one instrument.")
  record InstrumentTrend(
      @Schema(examples = "trustPulse") String instrument, List<DimensionTrend> dimensions) {}

  /** One dimension, the oldest score first. */
  @Schema(description = "The scores on one dimension, the oldest first.")
  record DimensionTrend(@Schema(examples = "openness") String code, List<Point> points) {}

  /** One score. */
  @Schema(description = "One score; a suppressed one is absent, never 0.")
  record Point(
      UUID assessment,
      @Schema(description = "When it was fixed.") LocalDate on,
      @Schema(description = "The phase that was looked back on.", examples = "shape") String phase,
      @Schema(examples = "3.4") BigDecimal score,
      Band band,
      @Schema(examples = "29") Integer n,
      @Schema(examples = "1.2") BigDecimal gap,
      @Schema(description = "True when the score is withheld.") Boolean suppressed) {

    private static Point from(Result result, DimensionResult dimension) {
      return new Point(
          result.assessment(),
          result.closedOn(),
          result.phase(),
          dimension.score(),
          dimension.band(),
          dimension.n(),
          dimension.gap(),
          dimension.suppressed());
    }
  }

  /**
   * @param results by instrument, the oldest first
   */
  static TrendView from(UUID partnership, List<Result> results) {
    var byInstrument =
        results.stream()
            .collect(
                Collectors.groupingBy(Result::instrument, LinkedHashMap::new, Collectors.toList()));
    return new TrendView(
        partnership,
        byInstrument.entrySet().stream()
            .map(each -> new InstrumentTrend(each.getKey(), dimensions(each.getValue())))
            .toList());
  }

  private static List<DimensionTrend> dimensions(List<Result> results) {
    var codes =
        results.stream()
            .flatMap(result -> result.dimensions().stream().map(DimensionResult::code))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return codes.stream().map(code -> new DimensionTrend(code, points(code, results))).toList();
  }

  private static List<Point> points(String code, List<Result> results) {
    return results.stream()
        .flatMap(result -> result.dimension(code).map(found -> Point.from(result, found)).stream())
        .toList();
  }
}
