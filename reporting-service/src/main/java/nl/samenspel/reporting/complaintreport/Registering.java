package nl.samenspel.reporting.complaintreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.reporting.complaints.Complaint;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.party.Party;

/** Makes the register of a year: complaints go in, what is published comes out. */
final class Registering {

  private Registering() {}

  /**
   * @param all received up to the end of the year, those of earlier years too
   */
  static ComplaintReport of(int year, Party organisation, List<Complaint> all, LocalDate today) {
    var received = all.stream().filter(each -> each.receivedOn().getYear() == year).toList();
    var tooFew = Disclosure.tooFew(received.size());
    return new ComplaintReport(
        year,
        today,
        organisation,
        received.size(),
        timeliness(received, today),
        findings(received),
        medianDays(received),
        (int) all.stream().filter(each -> each.openAtEndOf(lastDay(year, today))).count(),
        tooFew,
        tooFew ? List.of() : categories(received, today),
        by(received, Complaint::regime).stream()
            .map(
                each ->
                    new ComplaintReport.OfRegime(
                        each.getKey(),
                        each.getValue().size(),
                        timeliness(each.getValue(), today),
                        medianDays(each.getValue())))
            .toList());
  }

  /** The last day of the year, or today while it goes on. */
  static LocalDate lastDay(int year, LocalDate today) {
    var last = LocalDate.of(year, 12, 31);
    return last.isAfter(today) ? today : last;
  }

  private static List<ComplaintReport.OfCategory> categories(
      List<Complaint> received, LocalDate today) {
    var lines = by(received, Complaint::category);
    var keptBack =
        Disclosure.keptBack(
            lines.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().size())));
    return lines.stream()
        .map(
            each ->
                new ComplaintReport.OfCategory(
                    each.getKey(),
                    each.getValue().size(),
                    timeliness(each.getValue(), today),
                    keptBack.contains(each.getKey()) ? null : findings(each.getValue())))
        .toList();
  }

  private static List<Map.Entry<String, List<Complaint>>> by(
      List<Complaint> complaints, Function<Complaint, String> what) {
    return complaints.stream().collect(Collectors.groupingBy(what)).entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Complaint>>>comparingInt(
                    each -> -each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static ComplaintReport.Timeliness timeliness(
      Collection<Complaint> complaints, LocalDate today) {
    var standing = Standing.of(complaints, today);
    return new ComplaintReport.Timeliness(
        standing.decidedInTime(), standing.late(), standing.open(), standing.withdrawn());
  }

  private static ComplaintReport.Findings findings(Collection<Complaint> complaints) {
    var found =
        complaints.stream()
            .filter(each -> each.finding() != null)
            .collect(Collectors.groupingBy(Complaint::finding, Collectors.summingInt(each -> 1)));
    return new ComplaintReport.Findings(
        found.getOrDefault("founded", 0),
        found.getOrDefault("partlyFounded", 0),
        found.getOrDefault("unfounded", 0),
        found.getOrDefault("inadmissible", 0),
        (int) complaints.stream().filter(each -> each.settled() && each.finding() == null).count());
  }

  private static BigDecimal medianDays(Collection<Complaint> complaints) {
    var days =
        complaints.stream()
            .filter(each -> each.decidedOn() != null)
            .map(each -> ChronoUnit.DAYS.between(each.receivedOn(), each.decidedOn()))
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return null;
    }
    long twice = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
    return twice % 2 == 0
        ? BigDecimal.valueOf(twice / 2)
        : BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
  }
}
