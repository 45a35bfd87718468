package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/** Forgets participants when their trajectory has been over for as long as they may be kept. */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  @Inject Trajectories trajectories;
  @Inject Forgetting forgetting;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-participants";
  }

  @Override
  public void run(LocalDate today) {
    trajectories
        .keptSinceBefore(today.minus(terms.participants()), RetentionConfig.MOST_A_DAY)
        .forEach(trajectory -> forgetting.forget(trajectory, today));
  }
}
