package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time in which the clock stands still.
 *
 * @param until the day on which handling resumed, which counts again; empty while it stands still
 */
public record Suspension(LocalDate from, Optional<LocalDate> until) {

  public Suspension {
    if (until.filter(end -> end.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("Resumed before it was suspended: " + until.get());
    }
  }

  boolean running() {
    return until.isEmpty();
  }

  /** The days that are added when handling resumes; none as long as it has not. */
  long days() {
    return until.map(end -> ChronoUnit.DAYS.between(from, end)).orElse(0L);
  }
}
