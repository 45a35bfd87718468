package nl.samenspel.reporting.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.reporting.party.Member;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership at a glance. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PartnershipOverview")
public record OverviewView(
    UUID id,
    @Schema(examples = "Samen naar IT-werk") String name,
    @Schema(enumeration = {"voluntary", "requested", "mandated"}) String origin,
    @Schema(enumeration = {"demand", "supply"}) String orientation,
    @Schema(enumeration = {"project", "chain", "network", "alliance", "publicPrivate"}) String form,
    @Schema(examples = "Rijnmond") String region,
    LocalDate startsOn,
    LocalDate endedOn,
    @Schema(enumeration = {"active", "recovering", "ended"}) String status,
    @Schema(description = "How many times the phases were begun.", examples = "1") int cycle,
    @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
    LocalDate phaseSince,
    @Schema(
            description = "Whole days from the beginning of the phase to today, or to its end.",
            examples = "42")
        Long daysInPhase,
    @Schema(description = "Who takes part today, lead first.") List<Member> members,
    Condition.Health health,
    Condition.Scores scores,
    Condition.Complaints complaints)
    implements Versioned {

  /**
   * @param today the day of reading: days in a phase and overdue complaints depend on it
   */
  public static OverviewView from(Partnership it, Condition condition, LocalDate today) {
    var until = Objects.requireNonNullElse(it.phaseUntil(), today);
    return new OverviewView(
        it.id(),
        it.name(),
        it.origin(),
        it.orientation(),
        it.form(),
        it.region(),
        it.startsOn(),
        it.endedOn(),
        it.status(),
        it.cycle(),
        it.phase(),
        it.phaseSince(),
        it.phaseSince() == null
            ? null
            : Math.max(0, ChronoUnit.DAYS.between(it.phaseSince(), until)),
        it.members().stream().filter(Member::current).toList(),
        condition.health(),
        condition.scores(),
        condition.complaints());
  }

  /** Follows from all that is shown, as it changes with the events and with the day. */
  @Override
  @JsonIgnore
  public long version() {
    return Fingerprint.of(this);
  }
}
