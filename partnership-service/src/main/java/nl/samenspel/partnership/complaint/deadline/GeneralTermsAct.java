package nl.samenspel.partnership.complaint.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chassis.problem.Text;

/** The Algemene termijnenwet, articles 1 to 4, for terms that are counted forwards. */
final class GeneralTermsAct {

  private static final int SHORTEST_IN_ARTICLE_2 = 3;
  private static final int WORKING_DAYS_IN_ARTICLE_2 = 2;

  private GeneralTermsAct() {}

  static Ending end(List<Span> spans, LocalDate start, LocalDate end) {
    var tooLong = spans.stream().filter(GeneralTermsAct::beyondArticle4).findFirst();
    if (tooLong.isPresent()) {
      return new Ending(
          end, List.of(text("article4", end.getDayOfWeek(), end, tooLong.get().shown())));
    }
    var lengthened = article2(start, end);
    return lengthened.equals(end)
        ? article1(end)
        : new Ending(lengthened, List.of(text("article2", lengthened.getDayOfWeek(), lengthened)));
  }

  /** Art. 1 (1): what ends on a Saturday, Sunday or public holiday runs on to the next day. */
  private static Ending article1(LocalDate end) {
    var lines = new ArrayList<Text>();
    var day = end;
    for (var reason = whyFree(day); reason.isPresent(); reason = whyFree(day)) {
      lines.add(text("free", day.getDayOfWeek(), day, reason.get()));
      day = day.plusDays(1);
    }
    lines.add(text(lines.isEmpty() ? "stands" : "article1", day.getDayOfWeek(), day));
    return new Ending(day, lines);
  }

  /** Art. 2: a term of three days or more holds two working days, if need be by lengthening. */
  private static LocalDate article2(LocalDate start, LocalDate end) {
    if (end.isBefore(start.plusDays(SHORTEST_IN_ARTICLE_2))) {
      return end;
    }
    var second =
        start
            .plusDays(1)
            .datesUntil(end.plusDays(1).plusYears(1))
            .filter(GeneralTermsAct::worksOn)
            .skip(WORKING_DAYS_IN_ARTICLE_2 - 1L)
            .findFirst()
            .orElseThrow();
    return second.isAfter(end) ? second : end;
  }

  /** Art. 4: not for more than 90 days or twelve weeks, nor for terms in years. */
  private static boolean beyondArticle4(Span span) {
    return switch (span.unit()) {
      case DAYS -> span.amount() > 90;
      case WEEKS -> span.amount() > 12;
      case MONTHS -> span.amount() > 3;
      default -> true;
    };
  }

  static boolean worksOn(LocalDate day) {
    return whyFree(day).isEmpty();
  }

  /** Why no term ends on this day: the holiday (art. 3), or else the day of the weekend. */
  private static Optional<Object> whyFree(LocalDate day) {
    var holiday = DutchHoliday.on(day);
    if (holiday.isPresent()) {
      return Optional.of(holiday.get());
    }
    var weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
        ? Optional.of(Text.of("complaint.deadline.act.weekend"))
        : Optional.empty();
  }

  private static Text text(String key, Object... args) {
    return Text.of("complaint.deadline.act." + key, args);
  }
}
