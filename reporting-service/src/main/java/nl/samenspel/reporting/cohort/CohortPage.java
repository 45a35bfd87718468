package nl.samenspel.reporting.cohort;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.reporting.overview.Choices;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.TrajectoryFigures;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.trajectories.FigureView;

/**
 * The cohorts as a page: everything in words already.
 *
 * @param kept filters that the form has no field for, kept as they are
 */
@TemplateData
public record CohortPage(
    String subtitle,
    String date,
    List<Choice> grains,
    List<Choice> regions,
    List<Choice> organisations,
    List<Choice> kept,
    LocalDate from,
    LocalDate until,
    String chart,
    Table together,
    Table cohorts,
    Table quality,
    Table definitions) {

  @TemplateData
  public record Choice(String value, String label, boolean chosen) {}

  static CohortPage of(CohortReport it, Choices choices, Words words) {
    var total = new TrajectoryFigures(it.total().figures(), words);
    var all = it.cohorts();
    return new CohortPage(
        it.region() == null ? words.label("cohort.all") : it.region(),
        words.say("cohort.date", it.date()),
        CohortFilter.grains().stream()
            .map(each -> new Choice(each, words.label("cohort." + each), each.equals(it.by())))
            .toList(),
        among(choices.regions().stream().map(each -> Map.entry(each, each)), it.region()),
        among(
            choices.organisations().stream()
                .map(each -> Map.entry(each.id().toString(), words.name(each))),
            it.organisation()),
        Stream.of(kept("partnership", it.partnership()), kept("programme", it.programme()))
            .flatMap(List::stream)
            .toList(),
        all.get(0).from(),
        all.get(all.size() - 1).until(),
        total.chart("outcomes"),
        total.table(words.label("cohort.together.table")),
        table("cohort.cohorts.table", it, CohortReport.Cohort::figures, words),
        table("cohort.quality.table", it, CohortReport.Cohort::dataQuality, words),
        new Table(
            words.label("cohort.definitions.table"),
            words.labels("trajectories.", "definition", "numerator", "denominator"),
            it.definitions().stream()
                .map(
                    each ->
                        List.of(
                            each.definition(),
                            words.say(each.numerator()),
                            words.say(each.denominator())))
                .toList()));
  }

  /** What is chosen is among them, also when there is nothing of it to be seen. */
  private static List<Choice> among(Stream<Map.Entry<String, String>> all, Object chosen) {
    var value = Objects.toString(chosen, "");
    var labels = new LinkedHashMap<String, String>();
    all.forEach(each -> labels.put(each.getKey(), each.getValue()));
    if (chosen != null) {
      labels.putIfAbsent(value, value);
    }
    return labels.entrySet().stream()
        .map(each -> new Choice(each.getKey(), each.getValue(), each.getKey().equals(value)))
        .toList();
  }

  private static List<Choice> kept(String name, Object value) {
    return value == null ? List.of() : List.of(new Choice(value.toString(), name, true));
  }

  private static Table table(
      String caption,
      CohortReport it,
      Function<CohortReport.Cohort, List<FigureView>> figures,
      Words words) {
    var heads = new TrajectoryFigures(figures.apply(it.cohorts().get(0)), words).labels();
    return new Table(
        words.label(caption),
        Stream.concat(Stream.of(words.label("cohort.period")), heads.stream()).toList(),
        it.cohorts().stream()
            .map(
                each ->
                    Stream.concat(
                            Stream.of(each.cohort()),
                            new TrajectoryFigures(figures.apply(each), words).row().stream())
                        .toList())
            .toList());
  }
}
