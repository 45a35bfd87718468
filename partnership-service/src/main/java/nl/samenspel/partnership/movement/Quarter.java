package nl.samenspel.partnership.movement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/** A quarter of a calendar year, written 2026-Q1. */
record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Comparator<Quarter> IN_TIME =
      Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

  static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  @Override
  public int compareTo(Quarter other) {
    return IN_TIME.compare(this, other);
  }

  @Override
  @JsonValue
  public String toString() {
    return "%04d-Q%d".formatted(year, number);
  }
}
