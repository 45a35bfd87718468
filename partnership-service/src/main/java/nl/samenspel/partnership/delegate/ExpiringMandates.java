package nl.samenspel.partnership.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells ahead that mandates end, and that they ended: nobody does anything when a day passes. */
@ApplicationScoped
public class ExpiringMandates {

  @Inject Delegates delegates;

  /**
   * Announces what was not announced yet. Doing it again on the same day, or on more machines at
   * once, tells nothing twice.
   *
   * @return how many mandates were announced
   */
  @Transactional
  public int announceExpiring(LocalDate today) {
    var untold = delegates.untold(today);
    for (var delegate : untold) {
      delegate.keepUpWith(today);
      delegates.save(delegate);
    }
    return untold.size();
  }
}
