package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.partnership.complaint.ComplaintEvent.ComplaintDeadlineNear;
import nl.samenspel.partnership.complaint.deadline.Deadline;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;

/**
 * That a date of a complaint is near, or has passed.
 *
 * @param on the date as it now holds: when it moves, that is another reminder
 */
record Reminder(UUID partnership, UUID complaint, DeadlineCode code, LocalDate on, Nearness state) {

  /** What there is to remind of today. */
  static List<Reminder> of(Complaint complaint, LocalDate today) {
    return complaint.deadlines().stream()
        .flatMap(
            deadline ->
                Nearness.of(deadline.on(), today)
                    .filter(state -> waitsFor(complaint, deadline.code(), state))
                    .map(state -> about(complaint, deadline, state))
                    .stream())
        .toList();
  }

  ComplaintDeadlineNear toEvent(LocalDate today) {
    return new ComplaintDeadlineNear(partnership, complaint, code, on, state, today);
  }

  private static Reminder about(Complaint complaint, Deadline deadline, Nearness state) {
    return new Reminder(
        complaint.partnership(), complaint.id(), deadline.code(), deadline.on(), state);
  }

  /**
   * Whether something has to be done by that date yet. A complaint can be left unhandled until its
   * handling begins; when that date has passed nothing is late, it will just have to be handled.
   * The way to the ombudsman is the complainant's.
   */
  private static boolean waitsFor(Complaint complaint, DeadlineCode code, Nearness state) {
    return switch (code) {
      case ACKNOWLEDGEMENT -> complaint.state() == ComplaintState.LOGGED;
      case NOT_HANDLING ->
          state == Nearness.DUE_SOON && complaint.state().isRunning() && !complaint.isHandled();
      case DECISION -> complaint.state().isRunning();
      case OMBUDSMAN -> false;
    };
  }
}
