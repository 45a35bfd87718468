package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Rules about complaints. */
final class ComplaintRules {

  /** A complaint is past its term. The law gives terms, so there is no line to draw. */
  static final Rule OVERDUE_COMPLAINT = new Rule("overdueComplaint", ComplaintRules::overdue);

  /** Complaint follows complaint. */
  static final Rule REPEATED_COMPLAINTS = new Rule("repeatedComplaints", ComplaintRules::repeated);

  private ComplaintRules() {}

  private static Optional<Finding> overdue(Facts facts, Thresholds thresholds) {
    var late =
        facts.complaints().stream()
            .map(Facts.Complaint::lateSince)
            .filter(Objects::nonNull)
            .sorted(Comparator.naturalOrder())
            .toList();
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.of(OVERDUE_COMPLAINT.code(), Severity.RED, late.size(), late.get(0)));
  }

  private static Optional<Finding> repeated(Facts facts, Thresholds thresholds) {
    var limit = thresholds.repeatedComplaints();
    var from = facts.today().minusDays(limit.withinDays());
    long count =
        facts.complaints().stream()
            .map(Facts.Complaint::receivedOn)
            .filter((LocalDate day) -> day.isAfter(from))
            .count();
    if (facts.ended() || count < limit.amberFrom()) {
      return Optional.empty();
    }
    var severity = count < limit.redFrom() ? Severity.AMBER : Severity.RED;
    return Optional.of(Finding.of(REPEATED_COMPLAINTS.code(), severity, count, limit.withinDays()));
  }
}
