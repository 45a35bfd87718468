package nl.samenspel.partnership.pitfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.reminder.DailyChore;

/** Tells which partnerships should look back today. */
@ApplicationScoped
class ReviewsDue implements DailyChore {

  @Inject Reviews reviews;

  @Override
  public String name() {
    return "reviews-due";
  }

  @Override
  public void run(LocalDate today) {
    var due = reviews.due(today);
    due.forEach(review -> review.comeDue(today));
    reviews.saveAll(due);
  }
}
