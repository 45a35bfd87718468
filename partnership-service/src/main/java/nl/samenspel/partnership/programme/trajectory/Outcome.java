package nl.samenspel.partnership.programme.trajectory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.samenspel.partnership.programme.outcome.Employment;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a trajectory brought.")
record Outcome(
    @Schema(description = "What.", examples = "paidWork") OutcomeKind kind,
    @Schema(
            description =
                "When: of paid work its first day, of sustained work the day on which it had lasted"
                    + " long enough.",
            examples = "2026-10-01")
        LocalDate on,
    @Schema(description = "Of a diploma: whether it has civil effect.") Boolean civilEffect,
    @Schema(
            description = "Of paid work: the last day of which somebody confirmed that it went on.",
            examples = "2027-04-06")
        LocalDate confirmedOn,
    @Schema(description = "Of paid work: its last day; absent while it goes on.") LocalDate endedOn,
    @Schema(
            description = "Of sustained work: the definition by which it was worked out.",
            examples = "sustainedWork/1")
        String definition) {

  static Outcome of(Fact fact) {
    return new Outcome(fact.kind(), fact.on(), fact.civilEffect(), null, null, null);
  }

  static Outcome of(Employment work) {
    return new Outcome(
        OutcomeKind.PAID_WORK, work.since(), null, work.confirmedOn(), work.endedOn(), null);
  }

  static Outcome of(Sustainment reached) {
    return new Outcome(
        OutcomeKind.SUSTAINED_WORK, reached.sustainedOn(), null, null, null, reached.definition());
  }
}
