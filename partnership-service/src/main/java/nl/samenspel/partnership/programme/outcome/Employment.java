package nl.samenspel.partnership.programme.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one stretch of paid work.
 *
 * @param since its first day
 * @param confirmedOn the last day of which somebody confirmed that it went on; null when nobody did
 * @param endedOn its last day; null while it goes on, as far as is known
 */
public record Employment(LocalDate since, LocalDate confirmedOn, LocalDate endedOn) {

  public static Employment begun(LocalDate since) {
    return new Employment(since, null, null);
  }

  /** Somebody says that it went on on a day; an earlier day than is known adds nothing. */
  public Employment confirmed(LocalDate on) {
    return confirmedOn != null && confirmedOn.isAfter(on)
        ? this
        : new Employment(since, on, endedOn);
  }

  public Employment ended(LocalDate on) {
    return new Employment(since, confirmedOn, on);
  }

  /**
   * The same stretch with the work that came after it, when there was no day between; another
   * employer makes no difference.
   */
  public Optional<Employment> goingOnIn(Employment next) {
    return Optional.ofNullable(endedOn)
        .filter(end -> end.plusDays(1).equals(next.since()))
        .map(end -> new Employment(since, next.lastKnownOn().orElse(end), next.endedOn()));
  }

  public boolean goesOn() {
    return endedOn == null;
  }

  /** The last day of which it is known that it went on. Its first day alone says nothing yet. */
  public Optional<LocalDate> lastKnownOn() {
    return Stream.of(Optional.ofNullable(confirmedOn), Optional.ofNullable(endedOn))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }
}
