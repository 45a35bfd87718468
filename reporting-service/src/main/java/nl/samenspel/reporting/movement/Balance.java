package nl.samenspel.reporting.movement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenspel.reporting.calendar.Quarter;
import nl.samenspel.reporting.timeline.Road;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How deepening and progress compare: who only deepens gets nowhere, who only goes on loses one
 * another on the way. Pure: activities in, balance out.
 */
@Schema(
    name = "MovementBalance",
    description = "How deepening and progress compare, in all cycles together and in their parts.")
public record Balance(
    @Schema(description = "How many activities deepened, in all.", examples = "5") int deepening,
    @Schema(description = "How many brought progress, in all.", examples = "7") int progress,
    @Schema(description = "Each phase in which something was done, cycle by cycle.")
        List<OfPhase> phases,
    @Schema(description = "Each quarter in which something was done, the first one first.")
        List<OfQuarter> quarters) {

  @Schema(name = "MovementBalanceOfPhase", description = "What was done in a phase.")
  public record OfPhase(
      @Schema(examples = "1") int cycle,
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      @Schema(examples = "2") int deepening,
      @Schema(examples = "4") int progress) {}

  @Schema(name = "MovementBalanceOfQuarter", description = "What was done in a quarter.")
  public record OfQuarter(
      @Schema(implementation = String.class, examples = "2026-Q1") Quarter quarter,
      @Schema(examples = "2") int deepening,
      @Schema(examples = "4") int progress) {}

  private record Stage(int cycle, int order, String phase) implements Comparable<Stage> {

    static Stage of(Activity it) {
      return new Stage(it.cycle(), Road.PHASES.indexOf(it.phase()), it.phase());
    }

    @Override
    public int compareTo(Stage other) {
      return cycle == other.cycle
          ? Integer.compare(order, other.order)
          : Integer.compare(cycle, other.cycle);
    }
  }

  public static Balance of(List<Activity> activities) {
    var stages =
        activities.stream()
            .collect(Collectors.groupingBy(Stage::of, TreeMap::new, Collectors.toList()));
    var quarters =
        activities.stream()
            .collect(
                Collectors.groupingBy(
                    it -> Quarter.of(it.on()), TreeMap::new, Collectors.toList()));
    return new Balance(
        deepening(activities),
        progress(activities),
        stages.entrySet().stream()
            .map(
                each ->
                    new OfPhase(
                        each.getKey().cycle(),
                        each.getKey().phase(),
                        deepening(each.getValue()),
                        progress(each.getValue())))
            .toList(),
        quarters.entrySet().stream()
            .map(
                each ->
                    new OfQuarter(
                        each.getKey(), deepening(each.getValue()), progress(each.getValue())))
            .toList());
  }

  @JsonIgnore
  public int total() {
    return deepening + progress;
  }

  private static int deepening(List<Activity> activities) {
    return (int) activities.stream().filter(Activity::deepens).count();
  }

  private static int progress(List<Activity> activities) {
    return activities.size() - deepening(activities);
  }
}
