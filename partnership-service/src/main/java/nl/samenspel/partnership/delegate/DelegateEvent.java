package nl.samenspel.partnership.delegate;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to a delegate: published as it stands here, without the person. */
sealed interface DelegateEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * @param until its last day; null until further notice
   */
  @EventType("nl.samenspel.partnership.MandateChanged.v1")
  record MandateChanged(
      UUID partnership,
      UUID delegate,
      UUID organisation,
      MandateState state,
      LocalDate until,
      LocalDate occurredOn)
      implements DelegateEvent {}
}
