package nl.samenspel.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.samenspel.reporting.chart.GoalLines;
import nl.samenspel.reporting.indicators.IndicatorView;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;

/** What it brings: the three K's against where one began and where one wants to be. */
record IndicatorSection(Report report, Words words) {

  /** More would not be seen at a glance; the table has them all. */
  private static final int MOST_PANELS = 9;

  Section section() {
    var parts = new ArrayList<>(List.of(Section.Part.stack(chart(), table())));
    if (report.indicators().stream().anyMatch(each -> each.last() != null)) {
      parts.add(Section.Part.table(measurements()));
    }
    return new Section(
        "indicators",
        words.label("report.indicators"),
        words.label("report.indicators.lead"),
        parts);
  }

  String chart() {
    var all = report.indicators();
    var none = words.label("report.indicators.none");
    var from =
        all.stream()
            .flatMap(each -> each.measurements().stream())
            .map(IndicatorView.Reading::on)
            .min(LocalDate::compareTo)
            .orElse(report.partnership().startsOn());
    var told =
        all.stream()
            .map(each -> words.say("chart.indicators.row", name(each), course(each), stand(each)))
            .collect(Collectors.joining("; "));
    return new GoalLines(
            "indicators",
            words.label("chart.indicators.title"),
            all.isEmpty() ? none : told + ".",
            all.stream().limit(MOST_PANELS).map(this::panel).toList(),
            from,
            report.end(),
            TimeAxis.months(from, report.end()).stream()
                .map(day -> new GoalLines.Tick(day, words.month(day)))
                .toList(),
            none,
            all.size() > MOST_PANELS
                ? words.say("chart.indicators.more", all.size() - MOST_PANELS)
                : "")
        .svg();
  }

  private GoalLines.Panel panel(IndicatorView it) {
    return new GoalLines.Panel(
        name(it),
        stand(it),
        words.say("chart.indicators.baseline", words.number(it.baseline())),
        words.say("chart.indicators.target", words.number(it.target())),
        it.measurements().stream()
            .filter(each -> each.progress() != null)
            .map(
                each ->
                    new GoalLines.Point(
                        each.on(), each.progress().doubleValue(), words.number(each.value())))
            .toList());
  }

  private Table table() {
    return new Table(
        words.label("report.indicators.table"),
        words.labels(
            "report.indicators.", "name", "baseline", "target", "last", "toTarget", "state"),
        report.indicators().stream()
            .map(
                it ->
                    List.of(
                        name(it),
                        words.number(it.baseline()),
                        words.number(it.target()),
                        Words.orDash(it.last(), this::reading),
                        it.toTarget() == null
                            ? "–"
                            : words.number(it.toTarget().max(BigDecimal.ZERO)),
                        stand(it)))
            .toList());
  }

  private Table measurements() {
    return new Table(
        words.label("report.indicators.measurements"),
        words.labels(
            "report.", "indicators.name", "measuredOn", "indicators.value", "indicators.way"),
        report.indicators().stream()
            .flatMap(
                it ->
                    it.measurements().stream()
                        .map(
                            each ->
                                List.of(
                                    name(it),
                                    words.shortDate(each.on()),
                                    words.number(each.value()),
                                    Words.orDash(each.progress(), words::percentage))))
            .toList());
  }

  private String reading(IndicatorView.Reading it) {
    return words.say(
        "report.indicators.reading", words.number(it.value()), words.shortDate(it.on()));
  }

  /** The events hold no name, as that is free text: the kind, the unit and whom it is about. */
  private String name(IndicatorView it) {
    var kind = words.say("report.indicators.in", words.capital("k", it.kind()), it.unit());
    var alike =
        report.indicators().stream()
            .filter(other -> sameName(it, other))
            .map(IndicatorView::id)
            .toList();
    var whom = it.organisation() == null ? "" : ", " + words.name(it.organisation());
    return kind + whom + (alike.size() == 1 ? "" : " #" + (alike.indexOf(it.id()) + 1));
  }

  private static boolean sameName(IndicatorView one, IndicatorView other) {
    return one.kind().equals(other.kind())
        && one.unit().equals(other.unit())
        && Objects.equals(one.organisation(), other.organisation());
  }

  private String course(IndicatorView it) {
    return words.say(
        "chart.indicators.course", words.number(it.baseline()), words.number(it.target()));
  }

  private String stand(IndicatorView it) {
    return switch (it.state()) {
      case "reached" -> words.say("report.indicators.reached", words.number(it.last().value()));
      case "underway" ->
          words.say(
              "report.indicators.underway",
              words.percentage(it.last().progress()),
              words.number(it.toTarget()));
      case "notBetter" -> words.say("report.indicators.notBetter", words.number(it.last().value()));
      default -> words.label("report.indicators.notMeasured");
    };
  }
}
