package nl.samenspel.partnership.deliverable;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to a deliverable: published as it stands here, as a fact of its partnership. */
sealed interface DeliverableEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * @param organisation who submitted it
   */
  @EventType("nl.samenspel.partnership.DeliverableSubmitted.v1")
  record DeliverableSubmitted(
      UUID partnership,
      UUID deliverable,
      DeliverableKind kind,
      int version,
      int cycle,
      UUID organisation,
      LocalDate occurredOn)
      implements DeliverableEvent {}

  @EventType("nl.samenspel.partnership.DeliverableSigned.v1")
  record DeliverableSigned(
      UUID partnership,
      UUID deliverable,
      DeliverableKind kind,
      int version,
      int cycle,
      UUID organisation,
      Decision decision,
      LocalDate occurredOn)
      implements DeliverableEvent {}

  @EventType("nl.samenspel.partnership.DeliverableAccepted.v1")
  record DeliverableAccepted(
      UUID partnership,
      UUID deliverable,
      DeliverableKind kind,
      int version,
      int cycle,
      LocalDate occurredOn)
      implements DeliverableEvent {}
}
