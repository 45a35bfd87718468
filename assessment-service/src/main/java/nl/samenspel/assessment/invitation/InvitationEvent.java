package nl.samenspel.assessment.invitation;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What is told of invitations: how many, never which. */
sealed interface InvitationEvent extends Event {

  UUID partnership();

  UUID assessment();

  @Override
  default UUID subject() {
    return assessment();
  }

  @Override
  default UUID partitionKey() {
    return partnership();
  }

  /** People of an organisation can be handed tokens. */
  @EventType("nl.samenspel.assessment.InvitationsIssued.v1")
  record InvitationsIssued(
      UUID partnership, UUID assessment, UUID organisation, Audience audience, int count)
      implements InvitationEvent {}

  /**
   * The last day is near. It goes to all who were invited, whether or not anybody of them answered:
   * who did is not known, and how many did is not told.
   */
  @EventType("nl.samenspel.assessment.ReminderDue.v1")
  record ReminderDue(
      UUID partnership,
      UUID assessment,
      UUID organisation,
      Audience audience,
      LocalDate closesOn,
      LocalDate occurredOn)
      implements InvitationEvent {}
}
