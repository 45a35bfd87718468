package nl.samenspel.partnership.programme.trajectory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import nl.samenspel.partnership.programme.trajectory.Trajectories.Counted;
import nl.samenspel.partnership.programme.trajectory.Trajectories.Reached;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ProgrammeSummary",
    description =
        "How participants fare in a programme. Not for publication: small numbers are not hidden"
            + " here, as they are in the reports.")
record SummaryView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10") UUID programme,
    @Schema(description = "All trajectories.", examples = "86") long trajectories,
    @Schema(description = "How many are how far.") List<StateCount> states,
    @Schema(description = "How many participants had which outcome.") List<OutcomeCount> outcomes,
    @Schema(
            description = "Planned all together, in euros; nothing for what was declined.",
            examples = "645000.00")
        BigDecimal plannedCost,
    @Schema(description = "What it has cost all together, in euros.", examples = "598212.50")
        BigDecimal actualCost) {

  static SummaryView of(UUID programme, List<Counted> counted, List<Reached> reached) {
    return new SummaryView(
        programme,
        counted.stream().mapToLong(Counted::count).sum(),
        Arrays.stream(TrajectoryState.values())
            .map(state -> new StateCount(state, in(state, counted)))
            .toList(),
        Arrays.stream(OutcomeKind.values())
            .map(kind -> OutcomeCount.of(kind, counted, reached))
            .toList(),
        sum(counted, SummaryView::stillPlanned),
        sum(counted, Counted::actual));
  }

  private static long in(TrajectoryState state, List<Counted> counted) {
    return counted.stream().filter(each -> each.state() == state).mapToLong(Counted::count).sum();
  }

  private static BigDecimal stillPlanned(Counted counted) {
    return counted.state() == TrajectoryState.DECLINED ? null : counted.planned();
  }

  private static BigDecimal sum(List<Counted> counted, Function<Counted, BigDecimal> cost) {
    return counted.stream()
        .map(cost)
        .filter(Objects::nonNull)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  @Schema(name = "TrajectoryStateCount")
  record StateCount(
      @Schema(examples = "running") TrajectoryState state, @Schema(examples = "31") long count) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "TrajectoryOutcomeCount")
  record OutcomeCount(
      @Schema(examples = "diploma") OutcomeKind kind,
      @Schema(examples = "24") long count,
      @Schema(description = "Of diplomas: with civil effect.", examples = "22")
          Long withCivilEffect) {

    static OutcomeCount of(OutcomeKind kind, List<Counted> counted, List<Reached> reached) {
      if (!kind.isReported()) {
        return new OutcomeCount(kind, counted.stream().mapToLong(Counted::sustained).sum(), null);
      }
      var found = reached.stream().filter(each -> each.kind() == kind).findFirst();
      return new OutcomeCount(
          kind,
          found.map(Reached::participants).orElse(0L),
          kind == OutcomeKind.DIPLOMA ? found.map(Reached::withCivilEffect).orElse(0L) : null);
    }
  }
}
