package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * What happened to a complaint, told in a line: {@code notice 4, suspended 2026-09-10..2026-09-20}.
 * More time was given on the day of receipt, unless another one stands with it.
 */
final class Story {

  private Story() {}

  static Facts of(LocalDate received, String since) {
    var facts = Facts.receivedOn(received);
    if (since == null) {
      return facts;
    }
    for (var event : since.split(",")) {
      var words = event.strip().split(" ");
      var on = words.length > 2 ? LocalDate.parse(words[2]) : received;
      facts = after(facts, words[0], words[1], on);
    }
    return facts;
  }

  private static Facts after(Facts facts, String what, String detail, LocalDate on) {
    return switch (what) {
      case "notice" -> facts.extended(Extension.byNotice(Integer.parseInt(detail), on));
      case "consent" -> facts.extended(Extension.byConsent(Integer.parseInt(detail), on));
      case "agreed" ->
          facts.agreed(Map.of(DeadlineCode.DECISION, Span.days(Integer.parseInt(detail))));
      case "decided" -> facts.decidedOn(LocalDate.parse(detail));
      case "suspended" -> suspended(facts, detail.split("\\.\\."));
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static Facts suspended(Facts facts, String... days) {
    var suspended = facts.suspendedOn(LocalDate.parse(days[0]));
    return days.length == 1 ? suspended : suspended.resumedOn(LocalDate.parse(days[1]));
  }
}
