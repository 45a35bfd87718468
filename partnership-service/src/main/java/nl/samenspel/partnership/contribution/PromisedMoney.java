package nl.samenspel.partnership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.partnership.deliverable.DeliverableKind;
import nl.samenspel.partnership.deliverable.Stake;

/** Who accepts the agreements of a cycle commits the euros that it proposed for that cycle. */
@ApplicationScoped
class PromisedMoney implements Stake {

  private static final Set<DeliverableKind> COMMITTING =
      EnumSet.of(DeliverableKind.AGREEMENT_NOTE, DeliverableKind.COLLABORATION_AGREEMENT);

  private static final String EURO = "EUR";

  @Inject Contributions contributions;

  @Override
  public BigDecimal of(UUID organisation, UUID partnership, int cycle, DeliverableKind kind) {
    return COMMITTING.contains(kind)
        ? contributions.money(organisation, partnership, cycle, EURO)
        : BigDecimal.ZERO;
  }
}
