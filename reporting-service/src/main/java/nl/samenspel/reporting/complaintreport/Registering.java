package nl.samenspel.reporting.complaintreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenspel.reporting.complaints.Alike;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.party.Party;

/** Makes the register of a year: complaints go in, what is published comes out. */
final class Registering {

  private Registering() {}

  /**
   * @param all received in the year, or open at its end
   */
  static ComplaintReport of(int year, Party organisation, List<Alike> all, LocalDate today) {
    var received = all.stream().filter(Alike::received).toList();
    var tooFew = Disclosure.tooFew(count(received));
    return new ComplaintReport(
        year,
        today,
        organisation,
        count(received),
        timeliness(received),
        findings(received),
        medianDays(received),
        count(all, Alike::open),
        tooFew,
        tooFew ? List.of() : categories(received),
        by(received, Alike::regime).stream()
            .map(
                each ->
                    new ComplaintReport.OfRegime(
                        each.getKey(),
                        count(each.getValue()),
                        timeliness(each.getValue()),
                        medianDays(each.getValue())))
            .toList());
  }

  private static List<ComplaintReport.OfCategory> categories(List<Alike> received) {
    var lines = by(received, Alike::category);
    var keptBack =
        Disclosure.keptBack(
            lines.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> count(each.getValue()))));
    return lines.stream()
        .map(
            each ->
                new ComplaintReport.OfCategory(
                    each.getKey(),
                    count(each.getValue()),
                    timeliness(each.getValue()),
                    keptBack.contains(each.getKey()) ? null : findings(each.getValue())))
        .toList();
  }

  /** Most first. */
  private static List<Map.Entry<String, List<Alike>>> by(
      List<Alike> complaints, Function<Alike, String> what) {
    return complaints.stream().collect(Collectors.groupingBy(what)).entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<Alike>>>comparingInt(each -> -count(each.getValue()))
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static int count(Collection<Alike> complaints) {
    return count(complaints, any -> true);
  }

  private static int count(Collection<Alike> complaints, Predicate<Alike> which) {
    return complaints.stream().filter(which).mapToInt(Alike::count).sum();
  }

  private static ComplaintReport.Timeliness timeliness(Collection<Alike> complaints) {
    var standing = complaints.stream().map(Alike::standing).reduce(Standing.NONE, Standing::plus);
    return new ComplaintReport.Timeliness(
        standing.decidedInTime(), standing.late(), standing.open(), standing.withdrawn());
  }

  private static ComplaintReport.Findings findings(Collection<Alike> complaints) {
    return new ComplaintReport.Findings(
        found(complaints, "founded"),
        found(complaints, "partlyFounded"),
        found(complaints, "unfounded"),
        found(complaints, "inadmissible"),
        count(complaints, each -> each.settled() && each.finding() == null));
  }

  private static int found(Collection<Alike> complaints, String finding) {
    return count(complaints, each -> finding.equals(each.finding()));
  }

  private static BigDecimal medianDays(Collection<Alike> complaints) {
    var days =
        complaints.stream()
            .filter(each -> each.days() != null)
            .collect(
                Collectors.groupingBy(
                    Alike::days, TreeMap::new, Collectors.summingInt(Alike::count)));
    int all = days.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return null;
    }
    int twice = at((all - 1) / 2, days) + at(all / 2, days);
    return twice % 2 == 0
        ? BigDecimal.valueOf(twice / 2)
        : BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
  }

  /**
   * @param place in the order of the days, from 0
   */
  private static int at(int place, SortedMap<Integer, Integer> counts) {
    int passed = 0;
    for (var each : counts.entrySet()) {
      passed += each.getValue();
      if (passed > place) {
        return each.getKey();
      }
    }
    throw new IllegalArgumentException("There are no more than " + passed);
  }
}
