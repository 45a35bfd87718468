package nl.samenspel.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.complaints.CategoryCount;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.health.Healths;
import nl.samenspel.reporting.indicators.Indicator;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.timeline.Road;

/**
 * Puts a portfolio together from what the caller may see, in the same few statements for a region
 * and for a country.
 */
@ApplicationScoped
class Portfolios {

  private static final int MOST_ATTENTION = 10;
  private static final BigDecimal STRENGTH = new BigDecimal("4.0");
  private static final BigDecimal DISCUSS = new BigDecimal("3.0");

  @Inject Sql sql;
  @Inject Partnerships partnerships;
  @Inject Healths healths;
  @Inject Today today;

  Portfolio of(PortfolioFilter filter) {
    var day = today.get();
    var asked = filter.on(day);
    var period = asked.period();
    var both = new Period(period.before().from(), period.until());
    var counting = new Counting(sql, partnerships.in(asked.scope(both)), period);
    var groups = counting.groups(day);
    var running = groups.stream().filter(Counting.Group::running).toList();
    var happened =
        new Happened(
            counting.completed(), counting.complaints(day), counting.trustIn(), counting.coming());
    var quarters = period.quarters();
    return new Portfolio(
        day,
        period,
        asked.region(),
        asked.organisation(),
        asked.form(),
        count(groups, any -> true),
        new Portfolio.StatusCounts(
            count(groups, each -> each.status().equals("active")),
            count(groups, each -> each.status().equals("recovering")),
            count(groups, each -> each.status().equals("ended"))),
        health(running),
        Road.PHASES.stream().map(phase -> phase(phase, running)).toList(),
        attention(counting, day),
        Road.PHASES.stream().map(happened::leadTime).toList(),
        happened.complaints(),
        counting.trust(STRENGTH, DISCUSS),
        results(counting.results(period.until())),
        happened.figures(Counting.WHOLE, null, period),
        happened.figures(Counting.BEFORE, null, period.before()),
        IntStream.range(0, quarters.size())
            .mapToObj(i -> happened.figures(i + 1, quarters.get(i).quarter(), quarters.get(i)))
            .toList());
  }

  private static Portfolio.HealthCounts health(List<Counting.Group> groups) {
    return new Portfolio.HealthCounts(
        count(groups, each -> each.health().equals("green")),
        count(groups, each -> each.health().equals("amber")),
        count(groups, each -> each.health().equals("red")),
        count(groups, each -> each.health().equals("unknown")));
  }

  private static Portfolio.PhaseCounts phase(String phase, List<Counting.Group> running) {
    var in = running.stream().filter(each -> each.phase().equals(phase)).toList();
    return new Portfolio.PhaseCounts(phase, count(in, any -> true), health(in));
  }

  private List<Portfolio.Attention> attention(Counting counting, LocalDate day) {
    var asking = counting.attention(day, MOST_ATTENTION);
    var health = healths.on(day, asking.stream().map(Counting.Attention::id).toList());
    return asking.stream()
        // An event that came between the two questions may have taken the reasons away.
        .filter(each -> !health.get(each.id()).reasons().isEmpty())
        .map(
            each ->
                new Portfolio.Attention(
                    each.id(),
                    each.name(),
                    each.phase(),
                    each.status(),
                    each.reasons(),
                    health.get(each.id()).reasons().get(0).evidence()))
        .toList();
  }

  private static List<Portfolio.KResult> results(List<Portfolio.KResult> found) {
    return Indicator.KINDS.stream()
        .map(
            kind ->
                found.stream()
                    .filter(each -> each.kind().equals(kind))
                    .findFirst()
                    .orElseGet(() -> new Portfolio.KResult(kind, 0, 0, 0, 0, 0, null)))
        .toList();
  }

  private static int count(List<Counting.Group> groups, Predicate<Counting.Group> which) {
    return groups.stream().filter(which).mapToInt(Counting.Group::count).sum();
  }

  /** What happened in the periods. */
  private record Happened(
      List<Counting.Completed> completed,
      List<Counting.Received> received,
      List<Counting.Measured> measured,
      List<Counting.Coming> coming) {

    Portfolio.LeadTime leadTime(String phase) {
      var before = in(Counting.BEFORE, phase);
      return in(Counting.WHOLE, phase).stream()
          .findFirst()
          .map(
              it ->
                  new Portfolio.LeadTime(
                      phase, it.count(), it.median(), it.shortest(), it.longest(), median(before)))
          .orElseGet(() -> new Portfolio.LeadTime(phase, 0, null, null, null, median(before)));
    }

    private List<Counting.Completed> in(int period, String phase) {
      return completed.stream()
          .filter(each -> each.period() == period && each.phase().equals(phase))
          .toList();
    }

    private static BigDecimal median(List<Counting.Completed> found) {
      return found.isEmpty() ? null : found.get(0).median();
    }

    Portfolio.ComplaintCounts complaints() {
      var all = standing(Counting.WHOLE);
      return new Portfolio.ComplaintCounts(
          all.total(),
          all.shareInTime(),
          CategoryCount.of(
              received.stream()
                  .filter(each -> each.period() == Counting.WHOLE)
                  .collect(
                      Collectors.toMap(
                          Counting.Received::category,
                          Counting.Received::standing,
                          Standing::plus))));
    }

    private Standing standing(int period) {
      return received.stream()
          .filter(each -> each.period() == period)
          .map(Counting.Received::standing)
          .reduce(Standing.NONE, Standing::plus);
    }

    Portfolio.Figures figures(int number, String quarter, Period period) {
      var moves =
          coming.stream()
              .filter(each -> each.period() == number)
              .findFirst()
              .orElseGet(() -> new Counting.Coming(number, 0, 0, 0));
      var trust =
          measured.stream()
              .filter(each -> each.period() == number)
              .findFirst()
              .orElseGet(() -> new Counting.Measured(number, 0, null));
      return new Portfolio.Figures(
          quarter,
          period.from(),
          period.until(),
          moves.running(),
          moves.started(),
          moves.ended(),
          completed.stream()
              .filter(each -> each.period() == number)
              .mapToInt(Counting.Completed::count)
              .sum(),
          standing(number),
          trust.mean(),
          trust.partnerships());
    }
  }
}
