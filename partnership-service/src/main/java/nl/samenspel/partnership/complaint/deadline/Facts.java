package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has happened to a complaint so far, as far as its dates depend on it.
 *
 * @param agreed terms that a council's regulation or an agreement sets instead of the usual ones;
 *     without effect where a statute sets them
 */
public record Facts(
    LocalDate receivedOn,
    List<Extension> extensions,
    List<Suspension> suspensions,
    Optional<LocalDate> decidedOn,
    Map<DeadlineCode, Span> agreed) {

  public Facts {
    extensions = List.copyOf(extensions);
    suspensions = List.copyOf(suspensions);
    agreed = Map.copyOf(agreed);
  }

  public static Facts receivedOn(LocalDate day) {
    return new Facts(day, List.of(), List.of(), Optional.empty(), Map.of());
  }

  public Facts extended(Extension extension) {
    var more = Stream.concat(extensions.stream(), Stream.of(extension)).toList();
    return new Facts(receivedOn, more, suspensions, decidedOn, agreed);
  }

  public Facts suspendedOn(LocalDate day) {
    var more =
        Stream.concat(suspensions.stream(), Stream.of(new Suspension(day, Optional.empty())));
    return new Facts(receivedOn, extensions, more.toList(), decidedOn, agreed);
  }

  public Facts resumedOn(LocalDate day) {
    var closed =
        suspensions.stream()
            .map(each -> each.running() ? new Suspension(each.from(), Optional.of(day)) : each)
            .toList();
    return new Facts(receivedOn, extensions, closed, decidedOn, agreed);
  }

  public Facts decidedOn(LocalDate day) {
    return new Facts(receivedOn, extensions, suspensions, Optional.of(day), agreed);
  }

  public Facts agreed(Map<DeadlineCode, Span> terms) {
    return new Facts(receivedOn, extensions, suspensions, decidedOn, terms);
  }

  /** The day on which the clock ran again the last time, if it ever stood still and did. */
  public Optional<LocalDate> lastResumedOn() {
    return suspensions.stream()
        .flatMap(each -> each.until().stream())
        .max(Comparator.naturalOrder());
  }

  boolean adjourned() {
    return extensions.stream().anyMatch(Extension::byNotice);
  }
}
