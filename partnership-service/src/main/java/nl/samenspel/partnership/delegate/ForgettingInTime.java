package nl.samenspel.partnership.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/** Forgets who spoke for a member, when that was long enough ago. */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  @Inject Delegates delegates;
  @Inject Erasing history;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-delegates";
  }

  @Override
  public void run(LocalDate today) {
    var past =
        delegates.keptSinceBefore(today.minus(terms.delegates()), RetentionConfig.MOST_A_DAY);
    past.forEach(delegate -> delegate.erase(today));
    delegates.saveAll(past);
    history.erase(Delegate.class, past.stream().map(Delegate::id).toList());
  }
}
