package nl.samenspel.reporting.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.complaints.CategoryCount;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.overview.Fingerprint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Many partnerships together, on a day and over a period. Only what the caller may see counts; what
 * is hidden in a partnership because a group is small is hidden here too.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Portfolio", description = "Many partnerships together, on a day and over a period.")
record Portfolio(
    @Schema(description = "The day on which phases, health and open complaints were counted.")
        LocalDate date,
    Period period,
    @Schema(description = "Only partnerships in this region.") String region,
    @Schema(description = "Only partnerships of this organisation.") UUID organisation,
    @Schema(description = "Only partnerships of this form.") String form,
    @Schema(description = "Those that ran on at least one day of the period.", examples = "12")
        int partnerships,
    StatusCounts statuses,
    @Schema(description = "Those that have not ended, by health.") HealthCounts health,
    @Schema(description = "Those that have not ended, by phase and health.")
        List<PhaseCounts> phases,
    @Schema(description = "Those that ask for attention most, ten at most.")
        List<Attention> attention,
    @Schema(description = "How long phases took that were completed in the period.")
        List<LeadTime> leadTimes,
    @Schema(description = "Complaints that were received in the period.")
        ComplaintCounts complaints,
    @Schema(description = "The last measurement of each that has not ended, by band.")
        TrustCounts trust,
    @Schema(description = "The three K's at the end of the period.") List<KResult> indicators,
    @Schema(description = "What happened in the period.") Figures now,
    @Schema(description = "What happened in as many days before the period.") Figures before,
    @Schema(description = "What happened in each quarter of the period.") List<Figures> quarters)
    implements Versioned {

  @Schema(name = "StatusCounts")
  record StatusCounts(int active, int recovering, int ended) {}

  @Schema(name = "HealthCounts", description = "How many are doing how.")
  record HealthCounts(
      int green,
      int amber,
      int red,
      @Schema(description = "Too little was measured to say.") int unknown) {

    @JsonIgnore
    int total() {
      return green + amber + red + unknown;
    }
  }

  @Schema(name = "PhaseCounts")
  record PhaseCounts(
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      int partnerships,
      HealthCounts health) {}

  @Schema(name = "Attention", description = "A partnership that asks for attention, and why.")
  record Attention(
      UUID id,
      @Schema(examples = "Samen naar IT-werk") String name,
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      @Schema(enumeration = {"red", "amber"}) String status,
      @Schema(description = "How many rules speak.", examples = "2") int reasons,
      @Schema(description = "The most serious of them, in words.", implementation = String.class)
          Text evidence) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "LeadTime", description = "How long a phase took, in days.")
  record LeadTime(
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      @Schema(description = "How many times it was completed.", examples = "7") int completed,
      @Schema(description = "Absent when it was not completed.", examples = "42") BigDecimal median,
      @Schema(examples = "20") Long shortest,
      @Schema(examples = "110") Long longest,
      @Schema(description = "The median in the period before.", examples = "56")
          BigDecimal medianBefore) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PortfolioComplaints")
  record ComplaintCounts(
      @Schema(examples = "9") int received,
      @Schema(description = "The share in time of those of which that is known.", examples = "0.88")
          BigDecimal shareInTime,
      @Schema(description = "Most first.") List<CategoryCount> categories) {}

  @Schema(name = "TrustCounts")
  record TrustCounts(
      @Schema(description = "4.0 or more.") int strength,
      @Schema(description = "From 3.0.") int discuss,
      @Schema(description = "Under 3.0.") int concern,
      @Schema(description = "Measured, and never shown because groups are small.") int hidden,
      int notMeasured) {

    @JsonIgnore
    int total() {
      return strength + discuss + concern + hidden + notMeasured;
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "KResult", description = "How far one of the three K's is.")
  record KResult(
      @Schema(enumeration = {"cost", "quality", "vulnerability"}) String kind,
      @Schema(description = "How many indicators there are.", examples = "6") int indicators,
      @Schema(description = "At the target or beyond it.", examples = "2") int reached,
      @Schema(description = "Better than at the start, not at the target.", examples = "3")
          int underway,
      @Schema(description = "As at the start, or worse.", examples = "0") int notBetter,
      @Schema(examples = "1") int notMeasured,
      @Schema(
              description =
                  "The median share of the way from baseline to target: 0 at the baseline, 1 at the"
                      + " target. Absent when nothing was measured.",
              examples = "0.65")
          BigDecimal progress) {}

  /** What happened in a period; the same for the whole, for what was before, and per quarter. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PeriodFigures")
  record Figures(
      @Schema(description = "For a quarter of the calendar.", examples = "2026-Q3") String quarter,
      LocalDate from,
      LocalDate until,
      @Schema(description = "Had begun and not ended on the last day.") int running,
      int started,
      int ended,
      @Schema(description = "How many times a phase was completed.") int phasesCompleted,
      @Schema(description = "Received in it, as they stand today.") Standing complaints,
      @Schema(
              description =
                  "The mean of what was last measured in each partnership; each weighs the same."
                      + " Absent when there is no score that is shown.",
              examples = "3.6")
          BigDecimal trust,
      @Schema(description = "Of how many partnerships that is.", examples = "5")
          int trustMeasured) {}

  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
