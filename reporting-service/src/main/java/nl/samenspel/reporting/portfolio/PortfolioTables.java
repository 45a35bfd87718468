package nl.samenspel.reporting.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;

/** What the charts of the portfolio show, in figures. */
record PortfolioTables(Portfolio it, Words words) {

  Table health() {
    var rows = new ArrayList<List<String>>();
    it.phases()
        .forEach(each -> rows.add(counts(words.capital("phase", each.phase()), each.health())));
    rows.add(counts(words.label("portfolio.total"), it.health()));
    return new Table(
        words.label("portfolio.health.table"),
        Stream.of(
                "report.phase",
                "health.status.green",
                "health.status.amber",
                "health.status.red",
                "health.status.unknown",
                "portfolio.total")
            .map(words::label)
            .toList(),
        rows);
  }

  private static List<String> counts(String head, Portfolio.HealthCounts of) {
    return row(head, of.green(), of.amber(), of.red(), of.unknown(), of.total());
  }

  Table trust() {
    var of = it.trust();
    return new Table(
        words.label("portfolio.trust.table"),
        Stream.of("portfolio.band", "portfolio.partnerships").map(words::label).toList(),
        List.of(
            row(words.label("portfolio.trust.strength"), of.strength()),
            row(words.label("portfolio.trust.discuss"), of.discuss()),
            row(words.label("portfolio.trust.concern"), of.concern()),
            row(words.label("portfolio.trust.hidden"), of.hidden()),
            row(words.label("portfolio.trust.notMeasured"), of.notMeasured())));
  }

  Table complaints() {
    var rows = new ArrayList<List<String>>();
    it.complaints()
        .categories()
        .forEach(
            each ->
                rows.add(standing(words.capital("category", each.category()), each.standing())));
    if (!rows.isEmpty()) {
      rows.add(standing(words.label("portfolio.total"), it.now().complaints()));
    }
    return new Table(
        words.label("portfolio.complaints.table"),
        Stream.of(
                "report.category",
                "report.complaints.inTime",
                "report.complaints.running",
                "report.complaints.late",
                "report.complaints.withdrawn",
                "portfolio.total")
            .map(words::label)
            .map(Words::capital)
            .toList(),
        rows);
  }

  private static List<String> standing(String head, Standing of) {
    return row(head, of.decidedInTime(), of.open(), of.late(), of.withdrawn(), of.total());
  }

  Table indicators() {
    return new Table(
        words.label("portfolio.indicators.table"),
        Stream.of(
                "portfolio.k",
                "portfolio.indicators.count",
                "portfolio.indicators.reached",
                "portfolio.indicators.underway",
                "portfolio.indicators.notBetter",
                "portfolio.indicators.notMeasured",
                "portfolio.indicators.progress")
            .map(words::label)
            .toList(),
        it.indicators().stream().filter(each -> each.indicators() > 0).map(this::result).toList());
  }

  private List<String> result(Portfolio.KResult of) {
    var cells =
        new ArrayList<>(
            row(
                words.capital("k", of.kind()),
                of.indicators(),
                of.reached(),
                of.underway(),
                of.notBetter(),
                of.notMeasured()));
    cells.add(Words.orDash(of.progress(), words::percentage));
    return cells;
  }

  Table leadTimes() {
    return new Table(
        words.label("portfolio.leadTimes.table"),
        Stream.of(
                "report.phase",
                "portfolio.leadTimes.completed",
                "portfolio.leadTimes.median",
                "portfolio.leadTimes.range",
                "portfolio.leadTimes.before")
            .map(words::label)
            .toList(),
        it.leadTimes().stream()
            .map(
                each ->
                    List.of(
                        words.capital("phase", each.phase()),
                        String.valueOf(each.completed()),
                        days(each.median()),
                        each.shortest() == null ? "–" : each.shortest() + " – " + each.longest(),
                        days(each.medianBefore())))
            .toList());
  }

  private String days(BigDecimal days) {
    return Words.orDash(days, words::number);
  }

  Table quarters() {
    return new Table(
        words.label("portfolio.quarters.table"),
        Stream.of(
                "portfolio.quarters.quarter",
                "portfolio.running",
                "portfolio.quarters.started",
                "portfolio.quarters.ended",
                "portfolio.quarters.phases",
                "report.complaints",
                "report.trust")
            .map(words::label)
            .toList(),
        it.quarters().stream()
            .map(
                each ->
                    Stream.concat(
                            row(
                                PortfolioDrawing.quarter(each, words),
                                each.running(),
                                each.started(),
                                each.ended(),
                                each.phasesCompleted(),
                                each.complaints().total())
                                .stream(),
                            Stream.of(Words.orDash(each.trust(), words::score)))
                        .toList())
            .toList());
  }

  private static List<String> row(String head, int... cells) {
    return Stream.concat(Stream.of(head), IntStream.of(cells).mapToObj(String::valueOf)).toList();
  }
}
