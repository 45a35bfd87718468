package nl.samenspel.partnership.recovery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/**
 * What happens to recoveries: published as it stands here. No person, no perspective and no other
 * free text is in it.
 */
sealed interface RecoveryEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * Something is to be repaired.
   *
   * @param parties the organisations whose side is heard; outsiders are not named
   */
  @EventType("nl.samenspel.partnership.RecoveryOpened.v1")
  record RecoveryOpened(
      UUID partnership,
      UUID recovery,
      List<UUID> complaints,
      List<UUID> parties,
      LocalDate occurredOn)
      implements RecoveryEvent {}

  /** There is a plan, or another one, or something of it was done. */
  @EventType("nl.samenspel.partnership.RecoveryPlanned.v1")
  record RecoveryPlanned(
      UUID partnership, UUID recovery, List<Promise> actions, LocalDate occurredOn)
      implements RecoveryEvent {}

  @EventType("nl.samenspel.partnership.RecoveryPlanShared.v1")
  record RecoveryPlanShared(
      UUID partnership,
      UUID recovery,
      List<UUID> sharedWith,
      LocalDate measureTrustOn,
      LocalDate occurredOn)
      implements RecoveryEvent {}

  /** What there was to repair is repaired: trust was measured again. */
  @EventType("nl.samenspel.partnership.RecoveryClosed.v1")
  record RecoveryClosed(
      UUID partnership, UUID recovery, UUID assessment, BigDecimal trustScore, LocalDate occurredOn)
      implements RecoveryEvent {}

  /** An action that stands: what was dropped is not in the plan any more. */
  record Promise(UUID action, UUID owner, LocalDate due, boolean done) {

    static Promise from(Action action) {
      return new Promise(action.id(), action.owner(), action.due(), action.isDone());
    }
  }
}
