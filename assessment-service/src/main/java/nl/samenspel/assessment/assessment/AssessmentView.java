package nl.samenspel.assessment.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as it is shown. */
@Schema(name = "Assessment", description = "One round of questions to the people of a partnership.")
record AssessmentView(
    UUID id,
    UUID partnership,
    @Schema(examples = "trustPulse") String instrument,
    @Schema(examples = "1") int instrumentVersion,
    Reason reason,
    AssessmentState state,
    @Schema(description = "The first day on which can be answered.") LocalDate opensOn,
    @Schema(description = "The last day on which can be answered, to its end.") LocalDate closesOn,
    @Schema(description = "When the scores were fixed.") LocalDate closedOn,
    @Schema(description = "Scores of smaller groups are not shown.", examples = "5")
        int minimumGroupSize,
    @Schema(description = "How many invitations were given out.", examples = "48") int invited,
    @Schema(
            description =
                "How many answered. While the assessment is open it goes up in steps of the minimum"
                    + " group size, so that nobody can see one person answer, and those on paper by"
                    + " themselves; once it is closed it is exact. Absent when fewer than the"
                    + " minimum group size answered.",
            examples = "35")
        Integer responded,
    @Schema(
            description =
                "How many of these answered on paper and were written over by a coordinator; told"
                    + " in the same way.",
            examples = "10")
        Integer onPaper,
    @Schema(description = "The complaint after which this was opened.") UUID complaint,
    @Schema(
            description =
                "All complaints after which this measures trust: one that is logged while a pulse"
                    + " is open joins it, so that nobody is asked the same twice.")
        List<UUID> complaints,
    @Schema(
            description =
                "The recoveries whose effect on trust this measures: it opens after their plans"
                    + " were shared.")
        List<UUID> recoveries,
    @Schema(description = "The phase that was completed.", examples = "shape") String phase,
    @Schema(description = "The cycle of that phase.", examples = "1") Integer cycle,
    @Schema(hidden = true) long version)
    implements Versioned {

  /** Makes the view; the version also moves with the counts, which are part of it. */
  static AssessmentView from(Assessment assessment, Participation.Count count) {
    var responded = count.responded(assessment);
    return new AssessmentView(
        assessment.id(),
        assessment.partnership(),
        assessment.instrument(),
        assessment.instrumentVersion(),
        assessment.reason(),
        assessment.state(),
        assessment.opensOn(),
        assessment.closesOn(),
        assessment.closedOn(),
        assessment.minimumGroupSize(),
        count.invited(),
        responded,
        count.onPaper(assessment),
        assessment.complaint().orElse(null),
        assessment.complaints().isEmpty() ? null : assessment.complaints(),
        assessment.recoveries().isEmpty() ? null : assessment.recoveries(),
        assessment.phase(),
        assessment.cycle(),
        (assessment.version() << 48)
            ^ ((long) count.invited() << 24)
            ^ (responded == null ? 0 : responded));
  }
}
