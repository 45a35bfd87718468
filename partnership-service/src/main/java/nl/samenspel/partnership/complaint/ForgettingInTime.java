package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Takes the texts out of complaints when they have been dealt with for as long as these may be
 * kept, or when nobody did for as long after the day by which that was due. What is counted, the
 * dates and the finding, stays; one that was not decided can still be.
 */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  @Inject Complaints complaints;
  @Inject Erasing history;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-complaints";
  }

  @Override
  public void run(LocalDate today) {
    var past =
        complaints.keptSinceBefore(today.minus(terms.complaints()), RetentionConfig.MOST_A_DAY);
    past.forEach(complaint -> complaint.erase(today));
    complaints.saveAll(past);
    history.erase(Complaint.class, past.stream().map(Complaint::id).toList());
    history.erase(
        TakenStep.class,
        past.stream().flatMap(each -> each.steps().stream()).map(TakenStep::id).toList());
  }
}
