package nl.samenspel.chassis.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the services count them. */
public final class Day {

  /** What {@code samenspel.zone} says when nobody sets it. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Day() {}

  /**
   * The day where the organisations are, which the machine's own may not be: around midnight that
   * is another one, and a test that takes it fails.
   */
  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
