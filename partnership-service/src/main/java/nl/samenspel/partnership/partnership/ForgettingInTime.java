package nl.samenspel.partnership.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.partnership.history.ErasingTexts;
import nl.samenspel.partnership.reminder.DailyChore;
import nl.samenspel.partnership.retention.RetentionConfig;

/**
 * Takes out what members wrote about their work together, and who it was, when the partnership has
 * been over for as long as that may be kept. It locks rows that nobody writes to any more: all of
 * them belong to partnerships that ended.
 */
@ApplicationScoped
class ForgettingInTime implements DailyChore {

  /** Each may hold thousands of texts, so fewer a day than of single things. */
  private static final int MOST_A_DAY = RetentionConfig.MOST_A_DAY / 10;

  @Inject Partnerships partnerships;
  @Inject ErasingTexts texts;
  @Inject RetentionConfig terms;

  @Override
  public String name() {
    return "retention-texts";
  }

  @Override
  public void run(LocalDate today) {
    var past = partnerships.textsKeptSinceBefore(today.minus(terms.texts()), MOST_A_DAY);
    texts.eraseIn(past.stream().map(Partnership::id).toList());
    past.forEach(partnership -> partnership.textsErased(today));
    partnerships.saveAll(past);
  }
}
