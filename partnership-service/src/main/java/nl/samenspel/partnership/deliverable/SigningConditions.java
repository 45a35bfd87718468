package nl.samenspel.partnership.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Asks the features whether an organisation may sign. */
@ApplicationScoped
class SigningConditions {

  @Inject @Any Instance<SigningCondition> conditions;
  @Inject @Any Instance<Stake> stakes;

  void check(Deliverable deliverable, UUID organisation, Decision decision, LocalDate on) {
    var signing =
        new Signing(
            deliverable.partnership(),
            organisation,
            deliverable.kind(),
            decision == Decision.ACCEPT,
            stake(deliverable, organisation),
            on);
    conditions.forEach(condition -> condition.check(signing));
  }

  private BigDecimal stake(Deliverable deliverable, UUID organisation) {
    return stakes.stream()
        .map(
            stake ->
                stake.of(
                    organisation,
                    deliverable.partnership(),
                    deliverable.cycle(),
                    deliverable.kind()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
