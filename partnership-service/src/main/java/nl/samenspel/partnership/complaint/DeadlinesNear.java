package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.partnership.reminder.DailyChore;

/** Reminds of the dates of complaints: once when one is near, and once when it has passed. */
@ApplicationScoped
class DeadlinesNear implements DailyChore {

  @Inject Complaints complaints;
  @Inject Reminded reminded;
  @Inject Outbox outbox;

  @Override
  public String name() {
    return "complaint-deadlines";
  }

  /** A page at a time, each forgotten before the next: those that wait may be very many. */
  @Override
  public void run(LocalDate today) {
    var page = complaints.maybeDue(today, new UUID(0, 0));
    while (!page.isEmpty()) {
      remind(page, today);
      complaints.getEntityManager().clear();
      page = complaints.maybeDue(today, page.get(page.size() - 1).id());
    }
  }

  private void remind(List<Complaint> some, LocalDate today) {
    var due = some.stream().flatMap(complaint -> Reminder.of(complaint, today).stream()).toList();
    outbox.append(
        reminded.firstTime(due, today).stream().map(each -> each.toEvent(today)).toList());
  }
}
