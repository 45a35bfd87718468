package nl.samenspel.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.complaints.CategoryCount;
import nl.samenspel.reporting.complaints.ComplaintView;
import nl.samenspel.reporting.overview.Fingerprint;
import nl.samenspel.reporting.overview.OverviewView;
import nl.samenspel.reporting.party.Member;
import nl.samenspel.reporting.recoveries.Recovery;
import nl.samenspel.reporting.scores.Round;
import nl.samenspel.reporting.scores.TrustPoint;
import nl.samenspel.reporting.timeline.EntryView;
import nl.samenspel.reporting.timeline.Road;
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
    List<ComplaintView> complaints,
    @Schema(description = "How complaints led back to trust, the first one first.")
        List<Recovery> recoveries,
    List<EntryView> timeline)
    implements Versioned {

  /** How a phase of the current cycle stands. */
  @Schema(name = "PhaseState")
  public record PhaseState(
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      @Schema(enumeration = {"upcoming", "active", "completed", "skipped"}) String state) {}

  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
