package nl.samenspel.reporting.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.reporting.chart.CategoryBars;
import nl.samenspel.reporting.chart.CategoryBars.Fill;
import nl.samenspel.reporting.chart.ScoreLine;
import nl.samenspel.reporting.page.ComplaintBars;
import nl.samenspel.reporting.page.Words;

/** Draws the charts of a portfolio, in the language of the reader. */
final class PortfolioDrawing {

  private static final List<Fill> HEALTH =
      List.of(Fill.GOOD, Fill.WARNING, Fill.LATE, Fill.NEUTRAL);

  private final Portfolio portfolio;
  private final Words words;

  PortfolioDrawing(Portfolio portfolio, Words words) {
    this.portfolio = portfolio;
    this.words = words;
  }

  String health() {
    return bars(
        "health",
        parts(
            HEALTH,
            Stream.of("green", "amber", "red", "unknown").map(each -> "health.status." + each)),
        portfolio.phases().stream()
            .map(
                each ->
                    new CategoryBars.Bar(
                        words.capital("phase", each.phase()),
                        List.of(
                            each.health().green(),
                            each.health().amber(),
                            each.health().red(),
                            each.health().unknown())))
            .toList());
  }

  String trust() {
    var of = portfolio.trust();
    return bars(
        "trust",
        parts(
            List.of(Fill.GOOD, Fill.WARNING, Fill.LATE, Fill.NEUTRAL),
            Stream.of("strength", "discuss", "concern", "noScore")
                .map(each -> "portfolio.trust." + each)),
        of.total() == 0
            ? List.of()
            : List.of(
                new CategoryBars.Bar(
                    words.label("portfolio.trust.bar"),
                    List.of(
                        of.strength(),
                        of.discuss(),
                        of.concern(),
                        of.hidden() + of.notMeasured()))));
  }

  String trustLine() {
    var points =
        portfolio.quarters().stream()
            .filter(each -> each.trust() != null)
            .map(
                each ->
                    new ScoreLine.Point(
                        each.until(),
                        OptionalDouble.of(each.trust().doubleValue()),
                        words.score(each.trust())))
            .toList();
    var told =
        portfolio.quarters().stream()
            .filter(each -> each.trust() != null)
            .map(
                each ->
                    words.say("chart.trust.point", quarter(each, words), words.score(each.trust())))
            .collect(Collectors.joining("; "));
    var none = words.label("portfolio.trust.none");
    return new ScoreLine(
            "trust-line",
            words.label("chart.portfolio.trust-line"),
            told.isEmpty() ? none : told + ".",
            points,
            List.of(),
            List.of(),
            portfolio.period().from(),
            portfolio.period().until(),
            portfolio.quarters().stream()
                .map(each -> new ScoreLine.Mark(each.from(), words.month(each.from())))
                .toList(),
            none,
            words.label("report.hidden.why"))
        .svg();
  }

  String complaints() {
    return bars(
        "complaints",
        ComplaintBars.parts(words),
        portfolio.complaints().categories().stream()
            .map(
                each ->
                    ComplaintBars.bar(words.capital("category", each.category()), each.standing()))
            .toList());
  }

  String complaintsPerQuarter() {
    var any = portfolio.complaints().received() > 0;
    return bars(
        "quarters",
        ComplaintBars.parts(words),
        portfolio.quarters().stream()
            .filter(each -> any)
            .map(each -> ComplaintBars.bar(quarter(each, words), each.complaints()))
            .toList());
  }

  String indicators() {
    return bars(
        "indicators",
        parts(
            List.of(Fill.GOOD, Fill.RUNNING, Fill.LATE, Fill.NEUTRAL),
            Stream.of("reached", "underway", "notBetter", "notMeasured")
                .map(each -> "portfolio.indicators." + each)),
        portfolio.indicators().stream()
            .filter(each -> each.indicators() > 0)
            .map(
                each ->
                    new CategoryBars.Bar(
                        words.capital("k", each.kind()),
                        List.of(
                            each.reached(), each.underway(), each.notBetter(), each.notMeasured())))
            .toList());
  }

  private String bars(String id, List<CategoryBars.Part> parts, List<CategoryBars.Bar> bars) {
    var none = words.label("chart.portfolio." + id + ".none");
    var told = bars.stream().map(bar -> told(parts, bar)).collect(Collectors.joining("; "));
    return new CategoryBars(
            id + "-bars",
            words.label("chart.portfolio." + id),
            bars.isEmpty() ? none : told + ".",
            parts,
            bars,
            none)
        .svg();
  }

  private static String told(List<CategoryBars.Part> parts, CategoryBars.Bar bar) {
    return bar.label()
        + ": "
        + IntStream.range(0, parts.size())
            .filter(i -> bar.counts().get(i) > 0)
            .mapToObj(i -> bar.counts().get(i) + " " + parts.get(i).label())
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(", "), all -> all.isEmpty() ? "0" : all));
  }

  private List<CategoryBars.Part> parts(List<Fill> fills, Stream<String> keys) {
    var labels = keys.map(words::label).toList();
    return IntStream.range(0, fills.size())
        .mapToObj(i -> new CategoryBars.Part(fills.get(i), labels.get(i)))
        .toList();
  }

  /** A quarter by its number and year. */
  static String quarter(Portfolio.Figures figures, Words words) {
    LocalDate day = figures.from();
    return words.say(
        "portfolio.quarter", (day.getMonthValue() + 2) / 3, String.valueOf(day.getYear()));
  }
}
