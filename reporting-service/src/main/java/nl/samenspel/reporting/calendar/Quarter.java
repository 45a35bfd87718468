package nl.samenspel.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of the calendar, written as 2026-Q3. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** This one and those after it, up to and including another; none when that is earlier. */
  public List<Quarter> upTo(Quarter last) {
    return Stream.iterate(this, each -> each.compareTo(last) <= 0, Quarter::next).toList();
  }

  private Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(4 * year + number, 4 * other.year + other.number);
  }

  @Override
  @JsonValue
  public String toString() {
    return year + "-Q" + number;
  }
}
