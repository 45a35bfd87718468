package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.partnership.complaint.deadline.Deadline;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Ground;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Category;
import nl.samenspel.partnership.signal.Lens;

/** What happens to complaints: published as it stands here. No person and no free text is in it. */
sealed interface ComplaintEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * @param signal the informal signal that it grew from, or null
   */
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
      UUID signal,
      List<Due> deadlines)
      implements ComplaintEvent {

    static ComplaintLogged of(Complaint complaint) {
      var grievance = complaint.grievance();
      return new ComplaintLogged(
          complaint.partnership(),
          complaint.id(),
          grievance.category(),
          grievance.lens(),
          grievance.regime(),
          grievance.complainant(),
          grievance.about(),
          grievance.receivedOn(),
          grievance.signal(),
          Due.allOf(complaint));
    }
  }

  @EventType("nl.samenspel.partnership.ComplaintStepTaken.v1")
  record ComplaintStepTaken(
      UUID partnership,
      UUID complaint,
      StepType step,
      ComplaintState state,
      List<Due> deadlines,
      LocalDate occurredOn)
      implements ComplaintEvent {

    static ComplaintStepTaken of(Complaint complaint, TakenStep taken) {
      return new ComplaintStepTaken(
          complaint.partnership(),
          complaint.id(),
          taken.details().type(),
          taken.state(),
          Due.allOf(complaint),
          taken.on());
    }
  }

  /**
   * @param ground why there is no duty to handle it, where it is inadmissible; else null
   */
  @EventType("nl.samenspel.partnership.ComplaintDecided.v1")
  record ComplaintDecided(
      UUID partnership,
      UUID complaint,
      Category category,
      Regime regime,
      Finding finding,
      Ground ground,
      LocalDate decisionDueOn,
      boolean inTime,
      LocalDate occurredOn)
      implements ComplaintEvent {

    static ComplaintDecided of(Complaint complaint, Step.Decide decision) {
      var due = complaint.dueOn(decision.finding());
      var on = complaint.decidedOn().orElseThrow();
      return new ComplaintDecided(
          complaint.partnership(),
          complaint.id(),
          complaint.grievance().category(),
          complaint.regime(),
          decision.finding(),
          decision.ground(),
          due,
          !on.isAfter(due),
          on);
    }
  }

  /**
   * A date of a complaint is near, or has passed.
   *
   * @param on the date; when it moves, that is told anew once it is near
   */
  @EventType("nl.samenspel.partnership.ComplaintDeadlineNear.v1")
  record ComplaintDeadlineNear(
      UUID partnership,
      UUID complaint,
      DeadlineCode code,
      LocalDate on,
      Nearness state,
      LocalDate occurredOn)
      implements ComplaintEvent {}

  /** A date that now holds. */
  record Due(DeadlineCode code, LocalDate on) {

    static List<Due> allOf(Complaint complaint) {
      return complaint.deadlines().stream().map(Due::from).toList();
    }

    static Due from(Deadline deadline) {
      return new Due(deadline.code(), deadline.on());
    }
  }
}
