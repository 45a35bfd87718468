package nl.samenspel.partnership.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.NotFarAhead;
import nl.samenspel.partnership.complaint.deadline.Ground;
import nl.samenspel.partnership.history.Erasing;
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
                "acknowledge: the receipt was confirmed. assign: handler and involved. hear: party,"
                    + " and report or waivedBecause. suspend: reason. resume. extend: weeks, and"
                    + " noticeGivenOn or consentOn. decide: finding and reason, and the ground with"
                    + " inadmissible. satisfy: the complainant is content, reason, confirmedBy and"
                    + " confirmedOn. withdraw.",
            examples = "extend")
        StepType type,
    @Column(name = "taken_on")
        @NotFarAhead
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
                "assign: true when it is the conduct of the body itself, its chair or a member of"
                    + " it; then nobody can be found who was not involved (Awb 9:7 (2)).",
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
            description =
                "Why: required with suspend and decide. satisfy: how the complaint was met, and"
                    + " what the complainant said about it; required.",
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
        Finding finding,
    @Enumerated(EnumType.STRING)
        @Schema(
            description =
                "decide, with finding inadmissible: why there is no duty to handle it; when it is"
                    + " left out the complaint asks for it in attention. nlAwb and"
                    + " nlAwbCommittee (Awb 9:8): handledBefore, tooLongAgo, objectionOrAppeal,"
                    + " otherCourt, criminalInvestigation, interestTooSmall. vlBestuursdecreet"
                    + " (II.77) and vlLocal: noInterest, plainlyUnfounded, plainlyUnreasonable,"
                    + " handledBefore, tooLongAgo, appealOpen. contract: any, as agreed.",
            examples = "handledBefore")
        Ground ground,
    @Valid
        @Schema(
            description =
                "decide, under nlAwbCommittee: what the adviser or committee came to (Awb 9:16).")
        CommitteeAdvice advice,
    @Schema(
            description =
                "acknowledge, assign or hear: when those complained about were sent a copy of the"
                    + " complaint and what came with it (Awb 9:9).",
            examples = "2026-11-23")
        LocalDate copySentOn,
    @Size(max = 200)
        @Schema(
            description =
                "satisfy: who said that the complainant is satisfied: the complainant or who speaks"
                    + " for it, a function rather than a name.",
            examples = "De klager, per brief")
        String confirmedBy,
    @Schema(
            description = "satisfy: when the complainant said so (Awb 9:5).",
            examples = "2026-12-10")
        LocalDate confirmedOn) {

  /** What is asked, given that it {@linkplain FitsStep fits}. */
  Step toStep() {
    return switch (type) {
      case ACKNOWLEDGE -> new Step.Acknowledge(copySentOn);
      case ASSIGN ->
          new Step.Assign(
              handler, involved, Boolean.TRUE.equals(ownConduct), organisation, copySentOn);
      case HEAR -> new Step.Hear(party, report, waivedBecause, copySentOn);
      case SUSPEND -> new Step.Suspend(reason);
      case RESUME -> new Step.Resume();
      case EXTEND -> new Step.Extend(weeks, reason, noticeGivenOn, consentOn);
      case DECIDE -> new Step.Decide(finding, reason, ground, advice);
      case SATISFY -> new Step.Satisfy(reason, confirmedBy, confirmedOn);
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

  /** Codes, numbers and dates stay; a text that was there leaves a mark. */
  StepRequest withoutTexts() {
    return new StepRequest(
        type,
        on,
        erased(handler),
        involved,
        ownConduct,
        organisation,
        party,
        erased(report),
        erased(waivedBecause),
        erased(reason),
        weeks,
        noticeGivenOn,
        consentOn,
        finding,
        ground,
        advice == null ? null : advice.withoutText(),
        copySentOn,
        erased(confirmedBy),
        confirmedOn);
  }

  private static String erased(String text) {
    return text == null ? null : Erasing.ERASED;
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
        finding,
        ground,
        advice,
        copySentOn,
        confirmedBy,
        confirmedOn);
  }
}
