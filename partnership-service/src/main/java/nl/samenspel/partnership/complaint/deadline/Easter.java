package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;

/** The first Sunday after the first full moon of spring, which half of the holidays hang on. */
final class Easter {

  private Easter() {}

  /** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century + 8) / 25;
    int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
    int late = (golden + 11 * moon + 22 * weekday) / 451;
    int fromMarch = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
  }
}
