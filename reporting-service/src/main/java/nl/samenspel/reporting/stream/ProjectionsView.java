package nl.samenspel.reporting.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How all projections stand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Projections")
record ProjectionsView(
    List<ProjectionView> items,
    @Schema(
            description =
                "How many records could not be processed and stand in the topics of dead letters.",
            examples = "0")
        long deadLetters,
    @Schema(
            description =
                "For how many partnerships what follows from the events (their health, alerts and"
                    + " progress) is not of now: being worked out, as after an upgrade, or it could"
                    + " not be; the log tells of which. What was worked out before is shown, and"
                    + " after a rebuild unknown.",
            examples = "0")
        long outstanding,
    @Schema(description = "The last rebuild, if there ever was one.") Rebuild lastRebuild) {

  /** All projections are applied in one transaction, so they stand at the same place. */
  static ProjectionsView of(
      List<Projection> projections,
      List<Positions.Position> reached,
      Map<Partition, Long> ends,
      long deadLetters,
      long outstanding,
      Rebuild lastRebuild) {
    var next = new TreeMap<>(ends);
    next.replaceAll((partition, end) -> 0L);
    reached.forEach(each -> next.put(each.partition(), each.nextOffset()));
    var positions =
        next.entrySet().stream()
            .map(
                each ->
                    new ProjectionView.PositionView(
                        each.getKey().topic(),
                        each.getKey().number(),
                        each.getValue(),
                        Math.max(0, ends.getOrDefault(each.getKey(), 0L) - each.getValue())))
            .toList();
    var lag = positions.stream().mapToLong(ProjectionView.PositionView::lag).sum();
    var last =
        reached.stream()
            .filter(each -> each.eventTime() != null)
            .max(Comparator.comparing(Positions.Position::eventTime))
            .map(ProjectionView.LastEvent::from)
            .orElse(null);
    var rebuilding = lastRebuild != null && lastRebuild.state().equals("running");
    var items =
        projections.stream()
            .map(
                each ->
                    new ProjectionView(
                        each.name(), rebuilding ? "rebuilding" : "live", lag, last, positions))
            .sorted(Comparator.comparing(ProjectionView::name))
            .toList();
    return new ProjectionsView(items, deadLetters, outstanding, lastRebuild);
  }
}
