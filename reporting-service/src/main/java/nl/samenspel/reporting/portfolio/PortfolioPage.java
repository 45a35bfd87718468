package nl.samenspel.reporting.portfolio;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      var tables = new PortfolioTables(it, words);
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
          tables.health(),
          drawing.trust(),
          drawing.trustLine(),
          tables.trust(),
          drawing.complaints(),
          drawing.complaintsPerQuarter(),
          tables.complaints(),
          drawing.indicators(),
          tables.indicators(),
          tables.leadTimes(),
          tables.quarters());
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

    private String score(BigDecimal score) {
      return Words.orDash(score, words::score);
    }
  }
}
