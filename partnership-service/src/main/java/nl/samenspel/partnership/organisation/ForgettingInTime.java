package nl.samenspel.partnership.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Forgets who described organisations, as these belong to no partnership with which that would go.
 * What an organisation says of itself stays: it is about no person.
 */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  @Inject Erasing history;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-organisations";
  }

  @Override
  public void run(LocalDate today) {
    history.eraseActorsBefore(today.minus(terms.texts()));
  }
}
