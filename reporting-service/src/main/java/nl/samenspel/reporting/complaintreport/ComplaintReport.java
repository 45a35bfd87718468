package nl.samenspel.reporting.complaintreport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.overview.Fingerprint;
import nl.samenspel.reporting.party.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The complaints that were received in a year, as they are published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ComplaintReport",
    description = "The complaints that were received in a year, as they are published.")
record ComplaintReport(
    @Schema(examples = "2026") int year,
    @Schema(description = "The day on which it was counted; what follows later is not in it.")
        LocalDate date,
    @Schema(description = "Absent when it is about all organisations together.") Party organisation,
    @Schema(description = "How many were received.", examples = "14") int received,
    Timeliness timeliness,
    @Schema(description = "What was found, over all subjects.") Findings findings,
    @Schema(
            description = "From receipt to decision, the middle one; absent when none was decided.",
            examples = "31")
        BigDecimal medianDays,
    @Schema(
            description =
                "Neither decided nor withdrawn at the end of the year, or today while it goes on;"
                    + " those of earlier years among them.",
            examples = "3")
        int openAtYearEnd,
    @Schema(description = "Whether there are too few to tell them apart by subject.")
        boolean subjectsKeptBack,
    @Schema(description = "By subject, most first.") List<OfCategory> categories,
    @Schema(description = "By the rules that hold for them, most first.") List<OfRegime> regimes)
    implements Versioned {

  @Schema(name = "ComplaintTimeliness", description = "In time or not; each counts once.")
  record Timeliness(
      int decidedInTime,
      @Schema(description = "Decided late, or open and past the term.") int late,
      @Schema(description = "Open, within the term.") int open,
      int withdrawn) {}

  @Schema(name = "ComplaintFindings", description = "How those ended that were settled.")
  record Findings(
      int founded,
      int partlyFounded,
      int unfounded,
      int inadmissible,
      @Schema(description = "Met to the complainant's satisfaction, without a finding (Awb 9:5).")
          int satisfied) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ComplaintsOfCategory")
  record OfCategory(
      @Schema(
              enumeration = {
                "communication",
                "focus",
                "expectations",
                "result",
                "conduct",
                "other"
              })
          String category,
      int received,
      Timeliness timeliness,
      @Schema(description = "Absent when it is kept back, as there are few about this.")
          Findings findings) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ComplaintsOfRegime")
  record OfRegime(
      @Schema(enumeration = {"nlAwb", "nlAwbCommittee", "vlBestuursdecreet", "vlLocal", "contract"})
          String regime,
      int received,
      Timeliness timeliness,
      @Schema(examples = "31") BigDecimal medianDays) {}

  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
