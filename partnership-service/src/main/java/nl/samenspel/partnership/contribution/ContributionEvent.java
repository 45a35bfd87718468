package nl.samenspel.partnership.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to contributions: published as it stands here, as a fact of the partnership. */
sealed interface ContributionEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * Every member agreed to the whole that this contribution is a part of: all that have the same
   * cycle and revision.
   */
  @EventType("nl.samenspel.partnership.ContributionAgreed.v1")
  record ContributionAgreed(
      UUID partnership,
      UUID contribution,
      UUID organisation,
      ContributionKind kind,
      BigDecimal amount,
      String unit,
      BigDecimal returnShare,
      int cycle,
      int revision,
      LocalDate occurredOn)
      implements ContributionEvent {}
}
