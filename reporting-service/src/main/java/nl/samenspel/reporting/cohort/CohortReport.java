package nl.samenspel.reporting.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.overview.Fingerprint;
import nl.samenspel.reporting.trajectories.FigureView;
import nl.samenspel.reporting.trajectories.telling.Figure;
import nl.samenspel.reporting.trajectories.telling.Grain;
import nl.samenspel.reporting.trajectories.telling.Telling;
import nl.samenspel.reporting.trajectories.telling.ToldFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Trajectories by the period in which the participant was referred. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "CohortReport",
    description = "Trajectories by the period in which the participant was referred.")
record CohortReport(
    @Schema(description = "The day for which it was counted; what follows later is not in it.")
        LocalDate date,
    @Schema(enumeration = {"year", "quarter", "month"}) String by,
    String region,
    UUID organisation,
    UUID partnership,
    UUID programme,
    List<Cohort> cohorts,
    @Schema(
            description =
                "Of all cohorts that are told, per figure. A longer period (`by`) may tell more"
                    + " than its parts added up.")
        Total total,
    @Schema(description = "What each figure means.") List<Definition> definitions)
    implements Versioned {

  @Schema(name = "Cohort", description = "The trajectories of whom was referred in a period.")
  record Cohort(
      @Schema(examples = "2026-Q3") String cohort,
      LocalDate from,
      LocalDate until,
      List<FigureView> figures,
      @Schema(description = "How good the data are that it was counted from.")
          List<FigureView> dataQuality) {}

  @Schema(name = "CohortTotal")
  record Total(List<FigureView> figures, List<FigureView> dataQuality) {

    static Total of(List<ToldFigure> told) {
      return new Total(FigureView.results(told), FigureView.dataQuality(told));
    }
  }

  @Schema(
      name = "FigureDefinition",
      description = "A definition that was used never changes; a better one gets a next version.")
  record Definition(
      @Schema(examples = "sustainedWork/1") String definition,
      @Schema(description = "What is counted or added up.") Text numerator,
      @Schema(description = "Of whom.") Text denominator) {

    static List<Definition> all() {
      return Arrays.stream(Figure.values())
          .map(
              figure ->
                  new Definition(
                      FigureView.definition(figure),
                      Text.of("trajectories.numerator." + Texts.wireName(figure)),
                      Text.of("trajectories.denominator." + Texts.wireName(figure))))
          .toList();
    }
  }

  static CohortReport of(CohortFilter.Asked asked, Telling telling, LocalDate today) {
    var selection = asked.selection();
    return new CohortReport(
        today,
        Texts.wireName(asked.by()),
        selection.region(),
        selection.organisation(),
        selection.partnership(),
        selection.programme(),
        asked.periods().stream().map(start -> cohort(telling, asked.by(), start)).toList(),
        Total.of(telling.figures(asked.periods())),
        Definition.all());
  }

  private static Cohort cohort(Telling telling, Grain by, LocalDate start) {
    var told = telling.figures(List.of(start));
    return new Cohort(
        by.name(start),
        start,
        by.next(start).minusDays(1),
        FigureView.results(told),
        FigureView.dataQuality(told));
  }

  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
