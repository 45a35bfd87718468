package nl.samenspel.reporting.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a partnership is doing, as other features see it. */
public record Condition(Health health, Scores scores, Complaints complaints) {

  /** A colour with its reasons. */
  @Schema(name = "Health")
  public record Health(
      @Schema(
              description =
                  "red: act now; amber: talk about it; green: measured and well; unknown: there is"
                      + " not enough to go by. Green is never given for lack of data.",
              enumeration = {"green", "amber", "red", "unknown"})
          String status,
      @Schema(description = "Why it is not green, most serious first.") List<Reason> reasons) {}

  /** A rule that speaks. */
  @Schema(name = "HealthReason")
  public record Reason(
      @Schema(description = "The rule that speaks.", examples = "overdueComplaint") String rule,
      @Schema(enumeration = {"red", "amber", "unknown"}) String severity,
      @Schema(
              description = "What was seen, in words.",
              implementation = String.class,
              examples =
                  "1 klacht is niet op tijd afgehandeld; de oudste had op 29 juni 2026 klaar moeten"
                      + " zijn.")
          Text evidence,
      @Schema(
              description = "What to do about it.",
              implementation = String.class,
              examples = "Bel de indiener vandaag nog en spreek een nieuwe datum af.")
          Text advice) {}

  /** What was measured last. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "LatestScores")
  public record Scores(
      @Schema(description = "Absent when trust was never measured.") Trust trust,
      @Schema(description = "Absent when the five lenses were never measured.") Lenses lenses) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "LatestTrust")
  public record Trust(
      LocalDate on,
      @Schema(description = "1 to 5; absent when hidden.", examples = "2.8") BigDecimal score,
      @Schema(description = "true when the group is too small to show a score; never shown as 0.")
          Boolean suppressed,
      @Schema(
              description =
                  "Against the last score before it that is shown; absent when this one is hidden.",
              examples = "-0.6")
          BigDecimal change) {}

  @Schema(name = "LatestLenses")
  public record Lenses(LocalDate on, List<Lens> dimensions) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "LatestLens")
  public record Lens(
      @Schema(examples = "relation") String code,
      @Schema(examples = "2.7") BigDecimal score,
      @Schema(enumeration = {"strength", "discuss", "concern"}) String band,
      @Schema(description = "Highest minus lowest organisation.", examples = "1.2") BigDecimal gap,
      Boolean suppressed) {}

  @Schema(name = "ComplaintCounts")
  public record Complaints(
      @Schema(description = "All that were ever logged.", examples = "3") int total,
      @Schema(description = "Neither decided, met to satisfaction, nor withdrawn.", examples = "2")
          int open,
      @Schema(description = "Open, and past a deadline today.", examples = "1") int overdue) {}
}
