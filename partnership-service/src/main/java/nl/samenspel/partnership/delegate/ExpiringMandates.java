package nl.samenspel.partnership.delegate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.reminder.DailyChore;

/** Tells ahead that mandates end, and that they ended: nobody does anything when a day passes. */
@ApplicationScoped
class ExpiringMandates implements DailyChore {

  /** Most mandates end with a year, in all partnerships on one day. */
  private static final int AT_A_TIME = 1000;

  @Inject Delegates delegates;

  @Override
  public String name() {
    return "expiring-mandates";
  }

  /**
   * In parts that are each told for good, so that no part waits in memory, or holds up who writes
   * in those partnerships, until all are told.
   */
  @Override
  public void run(LocalDate today) {
    int told;
    do {
      told = QuarkusTransaction.requiringNew().call(() -> tell(today));
    } while (told == AT_A_TIME);
  }

  private int tell(LocalDate today) {
    var untold = delegates.untold(today, AT_A_TIME);
    untold.forEach(delegate -> delegate.keepUpWith(today));
    delegates.saveAll(untold);
    return untold.size();
  }
}
