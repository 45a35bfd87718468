package nl.samenspel.reporting.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenspel.reporting.complaints.CategoryCount;
import nl.samenspel.reporting.complaints.Complaint;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.indicators.Indicator;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.scores.TrustPoint;
import nl.samenspel.reporting.timeline.Road;

/** Counts partnerships: facts go in, numbers come out. */
final class Counting {

  private static final int MOST_ATTENTION = 10;
  private static final BigDecimal STRENGTH = new BigDecimal("4.0");
  private static final BigDecimal DISCUSS = new BigDecimal("3.0");
  private static final List<String> SEVERITY = List.of("red", "amber");

  private Counting() {}

  /** All of a partnership that counts. */
  record Subject(
      Partnership partnership,
      Condition condition,
      Road road,
      List<Complaint> complaints,
      List<TrustPoint> trust,
      List<Indicator> indicators) {

    String health() {
      return condition.health().status();
    }

    boolean ranIn(Period period) {
      var it = partnership;
      return !it.startsOn().isAfter(period.until())
          && (it.endedOn() == null || !it.endedOn().isBefore(period.from()));
    }

    boolean runsOn(LocalDate day) {
      var it = partnership;
      return !it.startsOn().isAfter(day) && (it.endedOn() == null || it.endedOn().isAfter(day));
    }
  }

  /**
   * @param all those that ran in the period or in the one before
   */
  static Portfolio of(PortfolioFilter.Asked asked, List<Subject> all, LocalDate today) {
    var period = asked.period();
    var subjects = all.stream().filter(each -> each.ranIn(period)).toList();
    var earlier = all.stream().filter(each -> each.ranIn(period.before())).toList();
    var running = subjects.stream().filter(each -> !each.partnership().ended()).toList();
    return new Portfolio(
        today,
        period,
        asked.region(),
        asked.organisation(),
        asked.form(),
        subjects.size(),
        new Portfolio.StatusCounts(
            status(subjects, "active"), status(subjects, "recovering"), status(subjects, "ended")),
        health(running),
        Road.PHASES.stream().map(phase -> phase(phase, running)).toList(),
        attention(running),
        Road.PHASES.stream().map(phase -> leadTime(phase, subjects, earlier, period)).toList(),
        complaints(subjects, period, today),
        trust(running),
        Indicator.KINDS.stream().map(kind -> result(kind, subjects, period.until())).toList(),
        figures(null, subjects, period, today),
        figures(null, earlier, period.before(), today),
        period.quarters().stream()
            .map(quarter -> figures(quarter.quarter(), subjects, quarter, today))
            .toList());
  }

  private static int status(List<Subject> subjects, String status) {
    return count(subjects, each -> each.partnership().status().equals(status));
  }

  private static Portfolio.HealthCounts health(List<Subject> subjects) {
    return new Portfolio.HealthCounts(
        count(subjects, each -> each.health().equals("green")),
        count(subjects, each -> each.health().equals("amber")),
        count(subjects, each -> each.health().equals("red")),
        count(subjects, each -> each.health().equals("unknown")));
  }

  private static Portfolio.PhaseCounts phase(String phase, List<Subject> running) {
    var in = running.stream().filter(each -> each.partnership().phase().equals(phase)).toList();
    return new Portfolio.PhaseCounts(phase, in.size(), health(in));
  }

  private static List<Portfolio.Attention> attention(List<Subject> running) {
    return running.stream()
        .filter(each -> SEVERITY.contains(each.health()))
        .sorted(
            Comparator.<Subject>comparingInt(each -> SEVERITY.indexOf(each.health()))
                .thenComparing(
                    each -> each.condition().health().reasons().size(), Comparator.reverseOrder())
                .thenComparing(each -> each.partnership().name())
                .thenComparing(each -> each.partnership().id()))
        .limit(MOST_ATTENTION)
        .map(Counting::attention)
        .toList();
  }

  private static Portfolio.Attention attention(Subject it) {
    var reasons = it.condition().health().reasons();
    return new Portfolio.Attention(
        it.partnership().id(),
        it.partnership().name(),
        it.partnership().phase(),
        it.health(),
        reasons.size(),
        reasons.get(0).evidence());
  }

  private static Portfolio.LeadTime leadTime(
      String phase, List<Subject> subjects, List<Subject> earlier, Period period) {
    var days = days(phase, subjects, period);
    return new Portfolio.LeadTime(
        phase,
        days.size(),
        median(days, 1),
        days.isEmpty() ? null : days.get(0).longValue(),
        days.isEmpty() ? null : days.get(days.size() - 1).longValue(),
        median(days(phase, earlier, period.before()), 1));
  }

  private static List<BigDecimal> days(String phase, List<Subject> all, Period period) {
    return completed(all, period)
        .filter(stay -> stay.phase().equals(phase))
        .map(stay -> Math.max(0, ChronoUnit.DAYS.between(stay.from(), stay.until())))
        .map(BigDecimal::valueOf)
        .sorted()
        .toList();
  }

  private static Stream<Road.Stay> completed(List<Subject> all, Period period) {
    return all.stream()
        .flatMap(each -> each.road().stays().stream())
        .filter(stay -> stay.outcome().equals("completed") && period.holds(stay.until()));
  }

  private static Portfolio.ComplaintCounts complaints(
      List<Subject> all, Period period, LocalDate today) {
    var received = received(all, period);
    return new Portfolio.ComplaintCounts(
        received.size(),
        Standing.of(received, today).shareInTime(),
        CategoryCount.of(received, today));
  }

  private static List<Complaint> received(List<Subject> all, Period period) {
    return all.stream()
        .flatMap(each -> each.complaints().stream())
        .filter(complaint -> period.holds(complaint.receivedOn()))
        .toList();
  }

  private static Portfolio.TrustCounts trust(List<Subject> running) {
    int strength = 0;
    int discuss = 0;
    int concern = 0;
    int hidden = 0;
    int notMeasured = 0;
    for (var each : running) {
      var last = lastShown(each.trust());
      if (each.trust().isEmpty()) {
        notMeasured++;
      } else if (last == null) {
        hidden++;
      } else if (last.compareTo(STRENGTH) >= 0) {
        strength++;
      } else if (last.compareTo(DISCUSS) >= 0) {
        discuss++;
      } else {
        concern++;
      }
    }
    return new Portfolio.TrustCounts(strength, discuss, concern, hidden, notMeasured);
  }

  private static BigDecimal lastShown(Collection<TrustPoint> points) {
    return points.stream()
        .map(TrustPoint::score)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static Portfolio.KResult result(String kind, List<Subject> subjects, LocalDate day) {
    var all =
        subjects.stream()
            .flatMap(each -> each.indicators().stream())
            .filter(each -> each.kind().equals(kind))
            .toList();
    var shares = all.stream().flatMap(each -> each.progressOn(day).stream()).sorted().toList();
    int reached = count(shares, share -> share.compareTo(BigDecimal.ONE) >= 0);
    int notBetter = count(shares, share -> share.signum() <= 0);
    return new Portfolio.KResult(
        kind,
        all.size(),
        reached,
        shares.size() - reached - notBetter,
        notBetter,
        all.size() - shares.size(),
        median(shares, 2));
  }

  static Portfolio.Figures figures(
      String quarter, List<Subject> all, Period period, LocalDate today) {
    var scores =
        all.stream()
            .map(
                each ->
                    lastShown(
                        each.trust().stream().filter(point -> period.holds(point.on())).toList()))
            .filter(Objects::nonNull)
            .toList();
    return new Portfolio.Figures(
        quarter,
        period.from(),
        period.until(),
        count(all, each -> each.runsOn(period.until())),
        count(all, each -> period.holds(each.partnership().startsOn())),
        count(all, each -> period.holds(each.partnership().endedOn())),
        (int) completed(all, period).count(),
        Standing.of(received(all, period), today),
        mean(scores),
        scores.size());
  }

  private static BigDecimal mean(List<BigDecimal> scores) {
    return scores.isEmpty()
        ? null
        : scores.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
  }

  /**
   * The middle one, or the mean of the middle two.
   *
   * @param sorted smallest first
   */
  static BigDecimal median(List<BigDecimal> sorted, int decimals) {
    int n = sorted.size();
    if (n == 0) {
      return null;
    }
    var median =
        sorted
            .get((n - 1) / 2)
            .add(sorted.get(n / 2))
            .divide(BigDecimal.valueOf(2), decimals, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return median.scale() < 0 ? median.setScale(0) : median;
  }

  private static <T> int count(List<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }
}
