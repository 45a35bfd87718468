package nl.samenspel.partnership.complaint.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The days of article 3 of the Algemene termijnenwet, and only these: general lists of holidays
 * have neither Good Friday nor the fifth of May of every year. Days that a royal decree puts on a
 * level with them for one year (art. 3 (3)) are not known here: a date is then earlier than it need
 * be, never later.
 */
enum DutchHoliday {
  NEW_YEARS_DAY(year -> LocalDate.of(year, Month.JANUARY, 1)),
  /** Put on a level with the others by art. 3 (2). */
  GOOD_FRIDAY(year -> Easter.sunday(year).minusDays(2)),
  EASTER_MONDAY(year -> Easter.sunday(year).plusDays(1)),
  KINGS_DAY(DutchHoliday::kingsDay),
  LIBERATION_DAY(year -> LocalDate.of(year, Month.MAY, 5)),
  ASCENSION_DAY(year -> Easter.sunday(year).plusDays(39)),
  WHIT_MONDAY(year -> Easter.sunday(year).plusDays(50)),
  CHRISTMAS_DAY(year -> LocalDate.of(year, Month.DECEMBER, 25)),
  SECOND_CHRISTMAS_DAY(year -> LocalDate.of(year, Month.DECEMBER, 26));

  private final IntFunction<LocalDate> inYear;

  DutchHoliday(IntFunction<LocalDate> inYear) {
    this.inYear = inYear;
  }

  LocalDate in(int year) {
    return inYear.apply(year);
  }

  static Optional<DutchHoliday> on(LocalDate day) {
    return Arrays.stream(values()).filter(each -> each.in(day.getYear()).equals(day)).findFirst();
  }

  /** The day on which the King's birthday is celebrated, since 2014: never on a Sunday. */
  private static LocalDate kingsDay(int year) {
    var birthday = LocalDate.of(year, Month.APRIL, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }
}
