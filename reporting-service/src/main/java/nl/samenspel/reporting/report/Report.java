package nl.samenspel.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.complaints.CategoryCount;
import nl.samenspel.reporting.complaints.ComplaintView;
import nl.samenspel.reporting.complaints.QuarterCount;
import nl.samenspel.reporting.indicators.IndicatorView;
import nl.samenspel.reporting.movement.Balance;
import nl.samenspel.reporting.overview.Fingerprint;
import nl.samenspel.reporting.overview.OverviewView;
import nl.samenspel.reporting.party.Member;
import nl.samenspel.reporting.recoveries.Recovery;
import nl.samenspel.reporting.scores.Round;
import nl.samenspel.reporting.scores.TrustPoint;
import nl.samenspel.reporting.timeline.EntryView;
import nl.samenspel.reporting.timeline.Road;
import nl.samenspel.reporting.trajectories.Yield;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All there is to tell of a partnership on a day. Follows from the events and the day alone: a
 * rebuilt store gives the same report.
 */
@Schema(name = "Report", description = "All there is to tell of a partnership on a day.")
public record Report(
    @Schema(description = "The day for which days and overdue complaints were counted.")
        LocalDate date,
    OverviewView partnership,
    @Schema(description = "Everybody who takes part or took part.") List<Member> members,
    @Schema(description = "How the five phases of the current cycle stand.")
        List<PhaseState> phases,
    @Schema(description = "Every stay in a phase, in order.") List<Road.Stay> road,
    @Schema(description = "Every assessment, oldest first.") List<Round> rounds,
    List<TrustPoint> trust,
    List<CategoryCount> categories,
    @Schema(
            description =
                "Complaints by the quarter in which they were received, from the first one on; also"
                    + " the quarters of the last ten years without.")
        List<QuarterCount> complaintQuarters,
    List<ComplaintView> complaints,
    @Schema(description = "How complaints led back to trust, the first one first.")
        List<Recovery> recoveries,
    @Schema(description = "What the members did together: did it deepen, or bring progress?")
        Balance balance,
    @Schema(description = "The three K's: how far each indicator is on its way.")
        List<IndicatorView> indicators,
    @Schema(description = "What trajectories of participants brought.") Yield trajectories,
    List<EntryView> timeline)
    implements Versioned {

  /** How a phase of the current cycle stands. */
  @Schema(name = "PhaseState")
  public record PhaseState(
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      @Schema(enumeration = {"upcoming", "active", "completed", "skipped"}) String state) {}

  /** Up to when there is something to tell: its last day, or the day of the report. */
  LocalDate end() {
    return partnership.endedOn() == null ? date : partnership.endedOn();
  }

  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
