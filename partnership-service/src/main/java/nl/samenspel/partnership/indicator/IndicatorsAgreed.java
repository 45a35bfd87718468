package nl.samenspel.partnership.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
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

  @Override
  public Set<Criterion> criteria() {
    return EnumSet.of(Criterion.INDICATORS_DEFINED, Criterion.INDICATORS_MEASURED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var kinds = indicators.kindsDefined(partnership.id());
    return asked.stream()
        .map(
            criterion ->
                criterion == Criterion.INDICATORS_DEFINED
                    ? defined(kinds)
                    : measured(kinds, partnership.id(), cycle))
        .toList();
  }

  private static Finding defined(EnumSet<IndicatorKind> kinds) {
    var lacking = EnumSet.complementOf(kinds);
    return lacking.isEmpty()
        ? Finding.met(Criterion.INDICATORS_DEFINED, Text.of("requirement.indicatorsDefined.met"))
        : Finding.unmet(
            Criterion.INDICATORS_DEFINED,
            Text.of("requirement.indicatorsDefined.unmet", List.copyOf(lacking)));
  }

  private Finding measured(Set<IndicatorKind> kinds, UUID partnership, int cycle) {
    if (kinds.isEmpty()) {
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
