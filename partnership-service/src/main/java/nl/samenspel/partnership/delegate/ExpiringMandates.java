package nl.samenspel.partnership.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.reminder.DailyChore;

/** Tells ahead that mandates end, and that they ended: nobody does anything when a day passes. */
@ApplicationScoped
class ExpiringMandates implements DailyChore {

  @Inject Delegates delegates;

  @Override
  public String name() {
    return "expiring-mandates";
  }

  @Override
  public void run(LocalDate today) {
    var untold = delegates.untold(today);
    untold.forEach(delegate -> delegate.keepUpWith(today));
    delegates.saveAll(untold);
  }
}
