package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.partnership.complaint.deadline.Deadline;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Regime;

/** What happens to complaints: published as it stands here. No person and no free text is in it. */
sealed interface ComplaintEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  @EventType("nl.samenspel.partnership.ComplaintLogged.v1")
  record ComplaintLogged(
      UUID partnership,
      UUID complaint,
      Category category,
      Lens lens,
      Regime regime,
      Complainant complainant,
      List<UUID> about,
      LocalDate receivedOn,
      List<Due> deadlines)
      implements ComplaintEvent {}

  @EventType("nl.samenspel.partnership.ComplaintStepTaken.v1")
  record ComplaintStepTaken(
      UUID partnership,
      UUID complaint,
      StepType step,
      ComplaintState state,
      List<Due> deadlines,
      LocalDate occurredOn)
      implements ComplaintEvent {}

  @EventType("nl.samenspel.partnership.ComplaintDecided.v1")
  record ComplaintDecided(
      UUID partnership,
      UUID complaint,
      Category category,
      Regime regime,
      Finding finding,
      LocalDate decisionDueOn,
      boolean inTime,
      LocalDate occurredOn)
      implements ComplaintEvent {}

  /** A date that now holds. */
  record Due(DeadlineCode code, LocalDate on) {

    static Due from(Deadline deadline) {
      return new Due(deadline.code(), deadline.on());
    }
  }
}
