package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.partnership.complaint.deadline.Extension;
import nl.samenspel.partnership.complaint.deadline.Facts;
import nl.samenspel.partnership.complaint.deadline.Ground;

/** A step in handling a complaint: where it leads and what it does to the dates. */
sealed interface Step {

  StepType type();

  ComplaintState leadsTo(Complaint complaint);

  /** The facts on which the dates depend, with this step taken. */
  default Facts appliedTo(Facts facts, LocalDate on) {
    return facts;
  }

  /** Other days that are named with it, beside the one on which it was taken. */
  default List<LocalDate> daysNamed() {
    return List.of();
  }

  /** When those complained about got a copy (Awb 9:9), where that is said with this step. */
  default Optional<LocalDate> copySent() {
    return Optional.empty();
  }

  /**
   * The receipt is confirmed in writing (Awb 9:6).
   *
   * @param copySentOn when those complained about got a copy, or null
   */
  record Acknowledge(LocalDate copySentOn) implements Step {

    @Override
    public StepType type() {
      return StepType.ACKNOWLEDGE;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return ComplaintState.ACKNOWLEDGED;
    }

    @Override
    public List<LocalDate> daysNamed() {
      return copySent().stream().toList();
    }

    @Override
    public Optional<LocalDate> copySent() {
      return Optional.ofNullable(copySentOn);
    }
  }

  /**
   * Somebody is to handle it (Awb 9:7).
   *
   * @param involved whether the handler was involved in the conduct
   * @param ownConduct whether it is the conduct of the body itself, its chair or a member of it
   * @param organisation a member, other than those concerned, that the handler belongs to; or null
   * @param copySentOn when those complained about got a copy, or null
   */
  record Assign(
      String handler, boolean involved, boolean ownConduct, UUID organisation, LocalDate copySentOn)
      implements Step {

    @Override
    public StepType type() {
      return StepType.ASSIGN;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return ComplaintState.IN_HANDLING;
    }

    @Override
    public List<LocalDate> daysNamed() {
      return copySent().stream().toList();
    }

    @Override
    public Optional<LocalDate> copySent() {
      return Optional.ofNullable(copySentOn);
    }
  }

  /**
   * A side is heard, or not, and then why not (Awb 9:10).
   *
   * @param report of the hearing, or null
   * @param waivedBecause why there was none, or null
   * @param copySentOn when those complained about got a copy, or null
   */
  record Hear(Party party, String report, String waivedBecause, LocalDate copySentOn)
      implements Step {

    @Override
    public StepType type() {
      return StepType.HEAR;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return complaint.state();
    }

    @Override
    public List<LocalDate> daysNamed() {
      return copySent().stream().toList();
    }

    @Override
    public Optional<LocalDate> copySent() {
      return Optional.ofNullable(copySentOn);
    }
  }

  /** The clock stands still while the handler waits for a party. */
  record Suspend(String reason) implements Step {

    @Override
    public StepType type() {
      return StepType.SUSPEND;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return ComplaintState.SUSPENDED;
    }

    @Override
    public Facts appliedTo(Facts facts, LocalDate on) {
      return facts.suspendedOn(on);
    }
  }

  /** The clock runs again. */
  record Resume() implements Step {

    @Override
    public StepType type() {
      return StepType.RESUME;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return complaint.stateBeforeSuspension();
    }

    @Override
    public Facts appliedTo(Facts facts, LocalDate on) {
      return facts.resumedOn(on);
    }
  }

  /**
   * More time (Awb 9:11 (2) and (3)).
   *
   * @param noticeGivenOn when both were told, or null
   * @param consentOn when the complainant agreed in writing, or null; goes before the notice
   */
  record Extend(int weeks, String reason, LocalDate noticeGivenOn, LocalDate consentOn)
      implements Step {

    @Override
    public StepType type() {
      return StepType.EXTEND;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return complaint.state();
    }

    @Override
    public Facts appliedTo(Facts facts, LocalDate on) {
      return facts.extended(extension(on));
    }

    Extension extension(LocalDate on) {
      if (consentOn != null) {
        return Extension.byConsent(weeks, consentOn);
      }
      return Extension.byNotice(weeks, noticeGivenOn == null ? on : noticeGivenOn);
    }

    boolean withoutNoticeOrConsent() {
      return noticeGivenOn == null && consentOn == null;
    }

    @Override
    public List<LocalDate> daysNamed() {
      return Stream.of(noticeGivenOn, consentOn).filter(Objects::nonNull).toList();
    }
  }

  /**
   * The finding, with its reasons (Awb 9:12).
   *
   * @param ground why there is no duty to handle it, where it is inadmissible; else null
   * @param advice what the adviser or committee came to (Awb 9:16), or null
   */
  record Decide(Finding finding, String reason, Ground ground, CommitteeAdvice advice)
      implements Step {

    @Override
    public StepType type() {
      return StepType.DECIDE;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return ComplaintState.DECIDED;
    }

    @Override
    public Facts appliedTo(Facts facts, LocalDate on) {
      return facts.decidedOn(on);
    }

    boolean onTheMerits() {
      return finding != Finding.INADMISSIBLE;
    }

    /** Whether it comes to something else than the adviser did. */
    boolean departs() {
      return advice != null && advice.finding() != finding;
    }
  }

  /**
   * The complaint is met to the complainant's satisfaction (Awb 9:5).
   *
   * @param reason how it was met, and what the complainant said about it
   * @param confirmedBy who said so on behalf of the complainant: a function rather than a name
   */
  record Satisfy(String reason, String confirmedBy, LocalDate confirmedOn) implements Step {

    @Override
    public StepType type() {
      return StepType.SATISFY;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return ComplaintState.SATISFIED;
    }

    @Override
    public List<LocalDate> daysNamed() {
      return List.of(confirmedOn);
    }
  }

  /** The complainant takes it back. */
  record Withdraw(String reason) implements Step {

    @Override
    public StepType type() {
      return StepType.WITHDRAW;
    }

    @Override
    public ComplaintState leadsTo(Complaint complaint) {
      return ComplaintState.WITHDRAWN;
    }
  }
}
