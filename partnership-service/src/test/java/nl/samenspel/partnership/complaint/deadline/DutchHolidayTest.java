package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of article 3, checked against a general library where the two should agree. */
class DutchHolidayTest {

  private static final HolidayManager LIBRARY =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  static IntStream years() {
    return IntStream.rangeClosed(2014, 2100);
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyPublicHolidayOfTheLibraryIsOursOrASunday(int year) {
    LIBRARY.getHolidays(Year.of(year)).stream()
        .map(holiday -> holiday.getDate())
        .forEach(day -> assertThat(GeneralTermsAct.worksOn(day)).describedAs("%s", day).isFalse());
  }

  @ParameterizedTest
  @MethodSource("years")
  void oursAreTheLibrarysAndGoodFridayAndTheFifthOfMay(int year) {
    var library = LIBRARY.getHolidays(Year.of(year)).stream().map(each -> each.getDate()).toList();

    assertThat(Arrays.stream(DutchHoliday.values()))
        .filteredOn(ours -> !library.contains(ours.in(year)))
        .isSubsetOf(DutchHoliday.GOOD_FRIDAY, DutchHoliday.LIBERATION_DAY);
  }

  @Test
  void theKingsBirthdayIsNeverCelebratedOnASunday() {
    assertThat(DutchHoliday.KINGS_DAY.in(2025)).isEqualTo(LocalDate.of(2025, 4, 26));
    assertThat(DutchHoliday.KINGS_DAY.in(2026)).isEqualTo(LocalDate.of(2026, 4, 27));
  }
}
