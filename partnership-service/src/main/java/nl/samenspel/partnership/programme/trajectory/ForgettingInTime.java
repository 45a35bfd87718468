package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Forgets participants when their trajectory has been over for as long as they may be kept, or when
 * nothing was heard of it for so long that it must be over.
 */
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
    var past =
        trajectories.keptSinceBefore(
            today.minus(terms.participants()),
            today.minus(terms.withoutNews()),
            RetentionConfig.MOST_A_DAY);
    forgetting.forget(past, today);
  }
}
