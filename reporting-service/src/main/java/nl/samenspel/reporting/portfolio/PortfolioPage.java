package nl.samenspel.reporting.portfolio;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.overview.Choices;
import nl.samenspel.reporting.page.Figure;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.party.Party;

/**
 * The portfolio as a page: everything in words already, so that the template only lays it out.
 *
 * @param subtitle which partnerships these are
 * @param summary how they are doing, in a sentence
 */
@TemplateData
public record PortfolioPage(
    String title,
    String subtitle,
    String date,
    String status,
    String summary,
    Filters filters,
    List<Figure> figures,
    List<Concern> concerns,
    String healthChart,
    Table health,
    String trustChart,
    String trustLine,
    Table trust,
    String complaintChart,
    String quarterChart,
    Table complaints,
    String indicatorChart,
    Table indicators,
    Table leadTimes,
    Table quarters) {

  /** A partnership that asks for attention. */
  @TemplateData
  public record Concern(
      String severity, String label, String name, String report, String evidence, String more) {}

  static PortfolioPage of(Portfolio portfolio, Choices choices, Words words) {
    return new Maker(portfolio, choices, words).make();
  }

  private record Maker(Portfolio it, Choices choices, Words words) {

    PortfolioPage make() {
      var drawing = new PortfolioDrawing(it, words);
      var status = it.health().red() > 0 ? "red" : it.health().amber() > 0 ? "amber" : calm();
      return new PortfolioPage(
          words.label("portfolio.title"),
          subtitle(),
          words.say("portfolio.date", it.date(), it.period().from(), it.period().until()),
          status,
          words.say("portfolio.summary." + status, it.health().red(), it.health().amber()),
          Filters.of(it, choices, words),
          List.of(runningFigure(), healthFigure(), complaintFigure(), trustFigure()),
          it.attention().stream().map(this::concern).toList(),
          drawing.health(),
          health(),
          drawing.trust(),
          drawing.trustLine(),
          trust(),
          drawing.complaints(),
          drawing.complaintsPerQuarter(),
          complaints(),
          drawing.indicators(),
          indicators(),
          leadTimes(),
          quarters());
    }

    private String calm() {
      return it.health().green() > 0 ? "green" : "unknown";
    }

    private String subtitle() {
      var chosen =
          Stream.of(
                  it.region(),
                  it.organisation() == null ? null : organisation(),
                  it.form() == null ? null : words.word("form", it.form()))
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      return chosen.isEmpty() ? words.label("portfolio.all") : chosen;
    }

    private String organisation() {
      return choices.organisations().stream()
          .filter(each -> each.id().equals(it.organisation()))
          .findFirst()
          .map(words::name)
          .orElseGet(() -> words.name(new Party(it.organisation(), null)));
    }

    private Figure runningFigure() {
      return new Figure(
          words.label("portfolio.running"),
          String.valueOf(it.now().running()),
          words.say("portfolio.running.note", it.now().started(), it.now().ended()));
    }

    private Figure healthFigure() {
      return new Figure(
          words.label("health.status.red"),
          String.valueOf(it.health().red()),
          words.say(
              "portfolio.health.note",
              it.health().amber(),
              it.health().green(),
              it.health().unknown()));
    }

    private Figure complaintFigure() {
      var share = it.complaints().shareInTime();
      var before = words.say("portfolio.before", it.before().complaints().total());
      return new Figure(
          words.label("report.complaints"),
          String.valueOf(it.complaints().received()),
          share == null
              ? before
              : words.say("portfolio.inTime", words.percentage(share)) + " · " + before);
    }

    private Figure trustFigure() {
      var measured = words.say("portfolio.trust.measured", it.now().trustMeasured());
      return new Figure(
          words.label("report.trust"),
          score(it.now().trust()),
          it.before().trust() == null
              ? measured
              : measured + " · " + words.say("portfolio.before", score(it.before().trust())));
    }

    private Concern concern(Portfolio.Attention one) {
      return new Concern(
          one.status(),
          words.label("health.severity." + one.status()),
          one.name(),
          "partnerships/" + one.id() + "/report",
          words.say(one.evidence()),
          one.reasons() == 1 ? "" : words.say("portfolio.more", one.reasons() - 1));
    }

    private Table health() {
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

    private Table trust() {
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

    private Table complaints() {
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

    private Table indicators() {
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
          it.indicators().stream()
              .filter(each -> each.indicators() > 0)
              .map(this::result)
              .toList());
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
      cells.add(of.progress() == null ? "–" : words.percentage(of.progress()));
      return cells;
    }

    private Table leadTimes() {
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
      return days == null ? "–" : words.number(days);
    }

    private Table quarters() {
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
                              Stream.of(score(each.trust())))
                          .toList())
              .toList());
    }

    private String score(BigDecimal score) {
      return score == null ? "–" : words.score(score);
    }

    private static List<String> row(String head, int... cells) {
      return Stream.concat(
              Stream.of(head), java.util.Arrays.stream(cells).mapToObj(String::valueOf))
          .toList();
    }
  }
}
