package nl.samenspel.reporting.trajectories;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.trajectories.telling.Figure;
import nl.samenspel.reporting.trajectories.telling.ToldFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure about trajectories, with the definition by which it was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "TrajectoryFigure",
    description =
        "A figure about trajectories. Where fewer than ten would follow from it, also by"
            + " subtracting it from others, it is hidden: then numerator, denominator and value are"
            + " absent, never 0.")
public record FigureView(
    @Schema(
            enumeration = {
              "intake",
              "declined",
              "ended",
              "activated",
              "diploma",
              "paidWork",
              "sustainedWork",
              "climbed",
              "costPerTrajectory",
              "costPerPlacement",
              "missingEnd",
              "stale",
              "missingIntakeCost",
              "missingConfirmation"
            })
        String figure,
    @Schema(
            description = "By which definition, with its version; see `definitions` of /cohorts.",
            examples = "sustainedWork/1")
        String definition,
    @Schema(
            description = "A number of trajectories; of a cost the sum in whole euros.",
            examples = "24")
        BigDecimal numerator,
    @Schema(
            description = "Of how many trajectories; absent where the numerator stands by itself.",
            examples = "61")
        Integer denominator,
    @Schema(
            description =
                "Numerator by denominator: a share from 0 to 1 in four decimals, or whole euros.",
            examples = "0.3934")
        BigDecimal value,
    @Schema(description = "Whether it is hidden, as it would tell of a few.") boolean hidden,
    @Schema(
            description =
                "Whether all that was asked for is in it. Where it is not, what would tell of a few"
                    + " is left out of numerator and denominator alike.")
        boolean complete) {

  /** How the definition of a figure is called, such as {@code sustainedWork/1}. */
  public static String definition(Figure figure) {
    return Texts.wireName(figure) + "/1";
  }

  static FigureView from(ToldFigure it) {
    return new FigureView(
        Texts.wireName(it.figure()),
        definition(it.figure()),
        it.numerator(),
        it.denominator(),
        it.value(),
        it.hidden(),
        it.complete());
  }

  /** What was reached. */
  public static List<FigureView> results(List<ToldFigure> all) {
    return views(all, it -> !it.figure().isAboutTheData());
  }

  /** How good the data are that it was counted from. */
  public static List<FigureView> dataQuality(List<ToldFigure> all) {
    return views(all, it -> it.figure().isAboutTheData());
  }

  private static List<FigureView> views(List<ToldFigure> all, Predicate<ToldFigure> which) {
    return all.stream().filter(which).map(FigureView::from).toList();
  }
}
