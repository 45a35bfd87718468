package nl.samenspel.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.reporting.chart.OutcomeBars;
import nl.samenspel.reporting.trajectories.FigureView;

/** Figures about trajectories in words and as a chart; what is hidden looks the same everywhere. */
public record TrajectoryFigures(List<FigureView> figures, Words words) {

  private static final List<String> OUTCOMES =
      List.of("activated", "diploma", "paidWork", "sustainedWork", "climbed");

  /** What they brought. */
  public String chart(String id) {
    var outcomes = figures.stream().filter(each -> OUTCOMES.contains(each.figure())).toList();
    var none = words.label("trajectories.none");
    var nothing = intake().denominator() == null && isZero(intake());
    return new OutcomeBars(
            id,
            words.label("chart.trajectories.title"),
            nothing
                ? none
                : outcomes.stream()
                        .map(each -> words.say("chart.trajectories.bar", label(each), said(each)))
                        .collect(Collectors.joining("; "))
                    + ".",
            nothing
                ? List.of()
                : outcomes.stream()
                    .map(
                        each ->
                            new OutcomeBars.Bar(
                                label(each),
                                each.value() == null ? null : each.value().doubleValue(),
                                said(each)))
                    .toList(),
            none)
        .svg();
  }

  /** A line for each figure. */
  public Table table(String caption) {
    return new Table(
        caption,
        words.labels("trajectories.", "figure", "told", "definition"),
        figures.stream()
            .map(
                each ->
                    List.of(
                        label(each),
                        each.hidden() || each.complete()
                            ? said(each)
                            : said(each) + " " + words.label("trajectories.partly"),
                        each.definition()))
            .toList());
  }

  /** The figures one after another, for a row of a table. */
  public List<String> row() {
    return figures.stream().map(this::said).toList();
  }

  public List<String> labels() {
    return figures.stream().map(this::label).toList();
  }

  private FigureView intake() {
    return figures.get(0);
  }

  private static boolean isZero(FigureView it) {
    return it.numerator() != null && it.numerator().signum() == 0 && it.complete();
  }

  private String label(FigureView it) {
    return Words.capital(words.label("trajectories.figure." + it.figure()));
  }

  private String said(FigureView it) {
    if (it.hidden()) {
      return words.label("report.hidden");
    }
    if (it.figure().startsWith("cost")) {
      return it.value() == null ? "–" : words.say("trajectories.euro", words.number(it.value()));
    }
    var count = words.number(it.numerator());
    return it.value() == null
        ? count
        : words.say(
            "trajectories.of",
            count,
            words.number(BigDecimal.valueOf(it.denominator())),
            words.percentage(it.value()));
  }
}
