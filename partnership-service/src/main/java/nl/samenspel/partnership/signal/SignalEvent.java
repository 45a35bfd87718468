package nl.samenspel.partnership.signal;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to signals: published as it stands here. No free text is in it. */
sealed interface SignalEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * A signal is new, or something of what stands here was corrected.
   *
   * @param organisation the member that raised it
   */
  @EventType("nl.samenspel.partnership.SignalRaised.v1")
  record SignalRaised(
      UUID partnership,
      UUID signal,
      UUID organisation,
      Category category,
      Lens lens,
      LocalDate occurredOn)
      implements SignalEvent {}
}
