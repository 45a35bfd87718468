package nl.samenspel.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.instrument.Dimension;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.assessment.response.Responses;
import nl.samenspel.chassis.problem.Text;

/** Puts a result beside the one before it and beside the remarks that go with it. */
@ApplicationScoped
class ResultViews {

  @Inject Results results;
  @Inject Responses responses;
  @Inject Instruments instruments;
  @Inject Visibility visibility;

  ResultView of(Result result) {
    var instrument = by(result);
    var before = results.before(result);
    var comments =
        visibility.seesRemarks()
            ? responses.comments(result.assessment())
            : Map.<String, List<String>>of();
    return new ResultView(
        result.assessment(),
        result.partnership(),
        result.instrument(),
        result.instrumentVersion(),
        result.phase(),
        result.closedOn(),
        result.minimumGroupSize(),
        result.invited(),
        result.responded(),
        result.responseRate(),
        instrument.dimensions().stream()
            .map(
                dimension ->
                    view(
                        instrument,
                        dimension,
                        result.dimension(dimension.code()).orElseThrow(),
                        before
                            .filter(earlier -> instrument.measuresAlike(dimension, by(earlier)))
                            .flatMap(earlier -> earlier.dimension(dimension.code())),
                        comments.get(dimension.code())))
            .toList(),
        result.composition());
  }

  private Instrument by(Result result) {
    return instruments.version(result.instrument(), result.instrumentVersion());
  }

  private DimensionView view(
      Instrument instrument,
      Dimension dimension,
      DimensionResult result,
      Optional<DimensionResult> before,
      List<String> comments) {
    var change = before.flatMap(earlier -> Change.between(earlier, result));
    return new DimensionView(
        result,
        dimension.name(),
        before.map(DimensionResult::score).orElse(null),
        change.map(Change::by).orElse(null),
        change.map(Change::uncertainty).orElse(null),
        change.map(Change::withinNoise).orElse(null),
        result.reliability() == null ? Text.of("result.no-reliability") : null,
        Starters.on(
            instrument, instruments.isShipped(instrument.code()), dimension.code(), result.band()),
        result.score() == null ? null : comments);
  }
}
