package nl.samenspel.partnership.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to an appraisal: published as it stands here, as a fact of its partnership. */
sealed interface AppraisalEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  @EventType("nl.samenspel.partnership.AppraisalDecided.v1")
  record AppraisalDecided(
      UUID partnership,
      UUID appraisal,
      UUID organisation,
      AppraisalDecision decision,
      boolean imposed,
      Fit fit,
      int autonomyImpact,
      LocalDate occurredOn)
      implements AppraisalEvent {}
}
