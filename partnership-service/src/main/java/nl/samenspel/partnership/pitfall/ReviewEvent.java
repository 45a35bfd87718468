package nl.samenspel.partnership.pitfall;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to reviews: published as it stands here. */
sealed interface ReviewEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /** The day came on which the members look back together. */
  @EventType("nl.samenspel.partnership.ReviewDue.v1")
  record ReviewDue(UUID partnership, LocalDate dueOn) implements ReviewEvent {}
}
