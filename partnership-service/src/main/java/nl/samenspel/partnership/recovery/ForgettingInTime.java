package nl.samenspel.partnership.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Takes what the parties told and planned out of recoveries, as long after them as out of the
 * complaints that they began with. What they said was never in history; what they planned was.
 */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  @Inject Recoveries recoveries;
  @Inject Erasing history;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-recoveries";
  }

  @Override
  public void run(LocalDate today) {
    var past =
        recoveries.keptSinceBefore(today.minus(terms.recoveries()), RetentionConfig.MOST_A_DAY);
    past.forEach(recovery -> recovery.erase(today));
    recoveries.saveAll(past);
    history.erase(Recovery.class, past.stream().map(Recovery::id).toList());
  }
}
