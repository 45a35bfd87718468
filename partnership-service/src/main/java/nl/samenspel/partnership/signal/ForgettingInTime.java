package nl.samenspel.partnership.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Takes the texts out of signals that were settled long enough ago, or never before the end. Of one
 * that nobody settles while the partnership goes on they are kept as long as those of a complaint.
 */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  @Inject Signals signals;
  @Inject Erasing history;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-signals";
  }

  @Override
  public void run(LocalDate today) {
    var past =
        signals.keptSinceBefore(
            today.minus(terms.signals()),
            today.minus(terms.complaints()),
            RetentionConfig.MOST_A_DAY);
    past.forEach(signal -> signal.erase(today));
    signals.saveAll(past);
    history.erase(Signal.class, past.stream().map(Signal::id).toList());
  }
}
