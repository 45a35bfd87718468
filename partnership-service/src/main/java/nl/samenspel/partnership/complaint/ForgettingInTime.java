package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Takes the texts out of complaints when they have been dealt with for as long as these may be
 * kept. What is counted, the dates and the finding, stays.
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
    past.forEach(this::eraseFromHistory);
  }

  private void eraseFromHistory(Complaint complaint) {
    history.erase(Complaint.class, complaint.id());
    complaint.steps().forEach(step -> history.erase(TakenStep.class, step.id()));
  }
}
