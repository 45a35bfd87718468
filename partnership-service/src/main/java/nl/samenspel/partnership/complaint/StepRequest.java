package nl.samenspel.partnership.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@FitsStep
@Schema(name = "ComplaintStepRequest", description = "A step to take in handling a complaint.")
record StepRequest(
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(
            description =
                "acknowledge: the receipt was confirmed. assign: handler and involved. hear: party, and"
                    + " report or waivedBecause. suspend: reason. resume. extend: weeks, and"
                    + " noticeGivenOn or consentOn. decide: finding and reason. withdraw.",
            examples = "extend")
        StepType type,
    @Column(name = "taken_on")
        @Schema(
            description = "The day on which it happened; today when left out.",
            examples = "2026-12-18")
        LocalDate on,
    @Size(max = 200)
        @Schema(
            description = "assign: who handles it: a function or a committee, rather than a name.",
            examples = "Klachtencommissie")
        String handler,
    @Schema(
            description = "assign: whether the handler was involved in what is complained about.",
            examples = "false")
        Boolean involved,
    @Schema(
            description =
                "assign: true when it is the conduct of the body itself, its chair or a member of it;"
                    + " then nobody can be found who was not involved (Awb 9:7 (2)).",
            examples = "false")
        Boolean ownConduct,
    @Column(name = "handler_organisation")
        @Schema(
            description =
                "assign: the member that the handler belongs to, where it is not one of those"
                    + " concerned. It may then take steps too.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Enumerated(EnumType.STRING)
        @Schema(description = "hear: which side.", examples = "complainant")
        Party party,
    @Size(max = 20_000)
        @Schema(
            description = "hear: what was said.",
            examples = "De regio vertelde dat zij wijzigingen pas achteraf hoorde.")
        String report,
    @Size(max = 2_000)
        @Schema(
            description = "hear: why this side was not heard (Awb 9:10).",
            examples = "De klager heeft laten weten niet gehoord te willen worden.")
        String waivedBecause,
    @Size(max = 20_000)
        @Schema(
            description = "Why: required with suspend and decide.",
            examples = "Het advies van de commissie komt in januari.")
        String reason,
    @Min(1) @Max(52) @Schema(description = "extend: how many weeks more.", examples = "4")
        Integer weeks,
    @Schema(
            description = "extend: when both sides were told in writing (Awb 9:11 (2)).",
            examples = "2026-12-18")
        LocalDate noticeGivenOn,
    @Schema(
            description = "extend: when the complainant agreed in writing (Awb 9:11 (3)).",
            examples = "2027-01-25")
        LocalDate consentOn,
    @Enumerated(EnumType.STRING)
        @Schema(description = "decide: what was found.", examples = "partlyFounded")
        Finding finding) {

  /** What is asked, given that it {@linkplain FitsStep fits}. */
  Step toStep() {
    return switch (type) {
      case ACKNOWLEDGE -> new Step.Acknowledge();
      case ASSIGN ->
          new Step.Assign(handler, involved, Boolean.TRUE.equals(ownConduct), organisation);
      case HEAR -> new Step.Hear(party, report, waivedBecause);
      case SUSPEND -> new Step.Suspend(reason);
      case RESUME -> new Step.Resume();
      case EXTEND -> new Step.Extend(weeks, reason, noticeGivenOn, consentOn);
      case DECIDE -> new Step.Decide(finding, reason);
      case WITHDRAW -> new Step.Withdraw(reason);
    };
  }

  /**
   * @throws RuleViolation when the handler belongs to an organisation that is no member
   */
  void requireMember(Partnership partnership) {
    if (organisation != null && !partnership.has(organisation)) {
      throw new RuleViolation("complaint-party-not-a-member", organisation)
          .with("organisations", List.of(organisation));
    }
  }

  StepRequest takenOn(LocalDate day) {
    return new StepRequest(
        type,
        day,
        handler,
        involved,
        ownConduct,
        organisation,
        party,
        report,
        waivedBecause,
        reason,
        weeks,
        noticeGivenOn,
        consentOn,
        finding);
  }
}
