package nl.samenspel.partnership.movement;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.partnership.partnership.Phase;

/** What the members do together: published as it stands here. No free text is in it. */
sealed interface MovementEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /** An activity was recorded, or an earlier record corrected: then it has the same id. */
  @EventType("nl.samenspel.partnership.ActivityRecorded.v1")
  record ActivityRecorded(
      UUID partnership,
      UUID activity,
      Movement movement,
      int cycle,
      Phase phase,
      LocalDate occurredOn)
      implements MovementEvent {}
}
