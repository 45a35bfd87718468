package nl.samenspel.assessment.invitation;

import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What is told of invitations: how many, never which. */
sealed interface InvitationEvent extends Event {

  /** People of an organisation can be handed tokens. */
  @EventType("nl.samenspel.assessment.InvitationsIssued.v1")
  record InvitationsIssued(
      UUID partnership, UUID assessment, UUID organisation, Audience audience, int count)
      implements InvitationEvent {

    @Override
    public UUID subject() {
      return assessment;
    }

    @Override
    public UUID partitionKey() {
      return partnership;
    }
  }
}
