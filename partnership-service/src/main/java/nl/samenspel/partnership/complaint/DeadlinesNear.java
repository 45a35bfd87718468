package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

  @Override
  public void run(LocalDate today) {
    var due =
        complaints.maybeDue(today).stream()
            .flatMap(complaint -> Reminder.of(complaint, today).stream())
            .toList();
    outbox.append(
        reminded.firstTime(due, today).stream().map(each -> each.toEvent(today)).toList());
  }
}
