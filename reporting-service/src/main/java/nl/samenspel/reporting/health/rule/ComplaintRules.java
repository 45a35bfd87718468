package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Rules about complaints. */
final class ComplaintRules {

  /** A complaint is past its term. The law gives terms, so there is no line to draw. */
  static final Rule OVERDUE_COMPLAINT =
      new Rule(
          "overdueComplaint",
          ComplaintRules::overdue,
          (facts, thresholds) ->
              facts.complaints().stream()
                  .flatMap(each -> each.terms().stream())
                  .map(term -> term.plusDays(1)));

  /** Complaint follows complaint. */
  static final Rule REPEATED_COMPLAINTS =
      new Rule(
          "repeatedComplaints",
          ComplaintRules::repeated,
          (facts, thresholds) ->
              facts.complaints().stream()
                  .map(Facts.Complaint::receivedOn)
                  .map(day -> day.plusDays(thresholds.repeatedComplaints().withinDays())));

  private ComplaintRules() {}

  private static Optional<Finding> overdue(Facts facts, LocalDate today, Thresholds thresholds) {
    var late =
        facts.complaints().stream().flatMap(each -> each.lateOn(today).stream()).sorted().toList();
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                OVERDUE_COMPLAINT.code(),
                Severity.RED,
                late.get(0).plusDays(1),
                late.size(),
                late.get(0)));
  }

  private static Optional<Finding> repeated(Facts facts, LocalDate today, Thresholds thresholds) {
    var limit = thresholds.repeatedComplaints();
    var from = today.minusDays(limit.withinDays());
    var recent =
        facts.complaints().stream()
            .map(Facts.Complaint::receivedOn)
            .filter(day -> day.isAfter(from))
            .sorted()
            .toList();
    if (facts.ended() || recent.size() < Math.max(1, limit.amberFrom())) {
      return Optional.empty();
    }
    var severity = recent.size() < limit.redFrom() ? Severity.AMBER : Severity.RED;
    var since = recent.get(Math.max(1, limit.amberFrom()) - 1);
    return Optional.of(
        Finding.of(REPEATED_COMPLAINTS.code(), severity, since, recent.size(), limit.withinDays()));
  }
}
