package nl.samenspel.partnership.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Phase;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/**
 * Agreeing is done when each of the three K's has a baseline and a target; executing when every
 * indicator was measured in the cycle.
 */
@ApplicationScoped
class IndicatorsAgreed implements Requirement {

  @Inject Indicators indicators;
  @Inject Today today;

  @Override
  public Set<Criterion> criteria() {
    return EnumSet.of(Criterion.INDICATORS_DEFINED, Criterion.INDICATORS_MEASURED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var defined = indicators.in(partnership.id());
    return asked.stream()
        .map(
            criterion ->
                criterion == Criterion.INDICATORS_DEFINED
                    ? defined(defined, partnership)
                    : measured(defined, partnership.id(), cycle))
        .toList();
  }

  private Finding defined(List<Indicator> defined, Partnership partnership) {
    var lacking = EnumSet.allOf(IndicatorKind.class);
    defined.forEach(indicator -> lacking.remove(indicator.kind()));
    if (!lacking.isEmpty()) {
      return Finding.unmet(
          Criterion.INDICATORS_DEFINED,
          Text.of("requirement.indicatorsDefined.unmet", List.copyOf(lacking)));
    }
    var met =
        Finding.met(Criterion.INDICATORS_DEFINED, Text.of("requirement.indicatorsDefined.met"));
    return overdue(defined, partnership).map(met::stale).orElse(met);
  }

  /** What is agreed on has gone stale when nobody looks at it in the rhythm that was agreed. */
  private Optional<Finding.Stale> overdue(List<Indicator> defined, Partnership partnership) {
    var progress = partnership.progress();
    var start = progress.phase() == Phase.EXECUTE ? progress.phaseStartedOn() : null;
    var day = partnership.dayOf(today.get());
    var since = new TreeMap<String, LocalDate>();
    for (var indicator : defined) {
      indicator.overdueSince(start, day).ifPresent(first -> since.put(indicator.name(), first));
    }
    return since.values().stream()
        .min(LocalDate::compareTo)
        .map(
            first ->
                new Finding.Stale(
                    first,
                    Text.of("requirement.indicatorsDefined.stale", List.copyOf(since.keySet())),
                    Text.of("requirement.indicatorsDefined.stale.advice")));
  }

  private Finding measured(List<Indicator> defined, UUID partnership, int cycle) {
    if (defined.isEmpty()) {
      return Finding.unmet(
          Criterion.INDICATORS_MEASURED, Text.of("requirement.indicatorsMeasured.none"));
    }
    var lacking = indicators.namesNotMeasured(partnership, cycle);
    return lacking.isEmpty()
        ? Finding.met(
            Criterion.INDICATORS_MEASURED, Text.of("requirement.indicatorsMeasured.met", cycle))
        : Finding.unmet(
            Criterion.INDICATORS_MEASURED,
            Text.of("requirement.indicatorsMeasured.unmet", cycle, lacking));
  }
}
