package nl.samenspel.partnership.partnership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.partnership.PartnershipEvent.CycleRenewed;
import nl.samenspel.partnership.partnership.PartnershipEvent.MemberJoined;
import nl.samenspel.partnership.partnership.PartnershipEvent.MemberLeft;
import nl.samenspel.partnership.partnership.PartnershipEvent.PartnershipChanged;
import nl.samenspel.partnership.partnership.PartnershipEvent.PartnershipCreated;
import nl.samenspel.partnership.partnership.PartnershipEvent.PartnershipEnded;
import nl.samenspel.partnership.partnership.PartnershipEvent.PhaseCompleted;
import nl.samenspel.partnership.partnership.PartnershipEvent.PhaseReturned;
import nl.samenspel.partnership.partnership.PartnershipEvent.PhaseSkipped;
import nl.samenspel.partnership.partnership.PartnershipEvent.PhaseStarted;

/**
 * A collaboration of equal organisations: what it is for, who takes part and how far it has come.
 */
@Entity
@Historised(value = "partnership", partnership = "id", except = "facts")
public class Partnership extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  @Embedded private Profile profile;
  @Embedded private Progress progress;

  @Enumerated(EnumType.STRING)
  private PartnershipStatus status;

  private LocalDate endedOn;

  /** When what its members had written was taken out, as it had been over for so long. */
  private LocalDate textsErasedOn;

  /** How many facts it recorded: makes the version, and so the ETag, follow the members too. */
  private int facts;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "partnership", insertable = false, updatable = false)
  @OrderBy("joinedOn, id")
  private List<Member> members = new ArrayList<>();

  protected Partnership() {}

  private Partnership(UUID id, Profile profile, LocalDate startedOn) {
    this.id = id;
    this.profile = profile;
    this.progress = Progress.fromTheStart(startedOn);
    this.status = PartnershipStatus.ACTIVE;
  }

  /**
   * A new partnership, led by the organisation that starts it. One that was going on before it was
   * entered here counts from its own start.
   */
  static Partnership found(UUID id, Profile profile, UUID lead, LocalDate today) {
    var start = profile.startsOn().isBefore(today) ? profile.startsOn() : today;
    var partnership = new Partnership(id, profile, start);
    partnership.happened(PartnershipCreated.of(partnership));
    partnership.join(lead, MemberRole.LEAD, start);
    partnership.startPhase(start);
    return partnership;
  }

  /** Describes it differently; the same description changes nothing. */
  void describe(Profile other) {
    requireRunning();
    if (!profile.equals(other)) {
      profile = other;
      happened(PartnershipChanged.of(this));
    }
  }

  /**
   * Takes an organisation in.
   *
   * @throws RuleViolation when it is in already, would become a second lead, or would have been in
   *     before the partnership began or before it left the last time
   */
  Member admit(UUID organisation, MemberRole role, LocalDate on) {
    requireRunning();
    if (role == MemberRole.LEAD) {
      throw new RuleViolation("one-lead");
    }
    if (has(organisation)) {
      throw new RuleViolation("already-member").with("organisation", organisation);
    }
    var start = members.stream().map(Member::joinedOn).min(Comparator.naturalOrder()).orElseThrow();
    if (on.isBefore(start)) {
      throw new RuleViolation("joined-before-start", on, start).with("start", start);
    }
    lastLeft(organisation)
        .filter(on::isBefore)
        .ifPresent(
            left -> {
              throw new RuleViolation("joined-before-leaving", on, left).with("leftOn", left);
            });
    return join(organisation, role, on);
  }

  /**
   * A member leaves; that it was there is not forgotten. Who has left already stays so.
   *
   * @return whether it was a member until now
   * @throws RuleViolation when the member leads: lead has to be handed over first
   */
  boolean letGo(UUID memberId, LocalDate on) {
    requireRunning();
    var member = member(memberId);
    if (member.isLead()) {
      throw new RuleViolation("lead-cannot-leave");
    }
    if (!member.isCurrent()) {
      return false;
    }
    member.leave(on);
    happened(new MemberLeft(id, member.organisation(), member.role(), on));
    return true;
  }

  /**
   * A member takes part in another way. When a member becomes lead, the one that led becomes
   * partner. For who listens, a member leaves in the old role and joins in the new one.
   *
   * @throws RuleViolation when the lead would lay down its role without a successor
   */
  void assign(UUID memberId, MemberRole role, LocalDate on) {
    requireRunning();
    var member = member(memberId);
    if (!member.isCurrent()) {
      throw new RuleViolation("member-has-left");
    }
    if (member.role() == role) {
      return;
    }
    if (member.isLead()) {
      throw new RuleViolation("lead-without-successor");
    }
    if (role == MemberRole.LEAD) {
      members.stream().filter(Member::isLead).forEach(lead -> become(lead, MemberRole.PARTNER, on));
    }
    become(member, role, on);
  }

  /**
   * The active phase is completed and the next one starts.
   *
   * @param waived the codes of the requirements that were let go
   * @throws RuleViolation when that phase is not the active one
   */
  public void complete(Phase phase, List<String> waived, LocalDate on) {
    requireRunning();
    var before = progress;
    progress = progress.past(phase, on);
    happened(
        new PhaseCompleted(
            id,
            before.cycle(),
            phase,
            before.phaseStartedOn(),
            phase.next().orElse(null),
            waived,
            on));
    startPhase(on);
  }

  /**
   * The active phase is left out and the next one starts.
   *
   * @param unmet the codes of the requirements that are not met
   * @throws RuleViolation when that phase is not the active one
   */
  public void skip(Phase phase, List<String> unmet, LocalDate on) {
    requireRunning();
    progress = progress.past(phase, on);
    happened(new PhaseSkipped(id, progress.cycle(), phase, phase.next().orElse(null), unmet, on));
    startPhase(on);
  }

  /**
   * Back to an earlier phase of this cycle.
   *
   * @throws RuleViolation when that phase has not been yet
   */
  public void returnTo(Phase earlier, LocalDate on) {
    requireRunning();
    var from = progress.phase();
    progress = progress.backTo(earlier, on);
    happened(new PhaseReturned(id, progress.cycle(), earlier, from, on));
    startPhase(on);
  }

  /**
   * Into the next cycle.
   *
   * @throws RuleViolation when the last phase of this cycle is not over
   */
  public void renew(LocalDate on) {
    requireRunning();
    progress = progress.renewed(on);
    happened(new CycleRenewed(id, progress.cycle(), on));
    startPhase(on);
  }

  /** Something has to be repaired; it stays so until everything has been. */
  public void beginRecovery() {
    requireRunning();
    become(PartnershipStatus.RECOVERING);
  }

  /** Nothing has to be repaired any more. */
  public void recovered() {
    requireRunning();
    become(PartnershipStatus.ACTIVE);
  }

  /**
   * It is over.
   *
   * @param exitAgreedOn when the members agreed on what comes after, or null when they did not
   * @param unsettled the codes of what is running still
   */
  public void end(LocalDate exitAgreedOn, List<String> unsettled, LocalDate on) {
    requireRunning();
    status = PartnershipStatus.ENDED;
    endedOn = on;
    happened(
        new PartnershipEnded(id, progress.cycle(), progress.phase(), exitAgreedOn, unsettled, on));
  }

  /** What its members had written was taken out; that it was there, and how it went, stays. */
  void textsErased(LocalDate on) {
    textsErasedOn = on;
  }

  /**
   * @throws RuleViolation when it has ended
   */
  public void requireRunning() {
    if (status == PartnershipStatus.ENDED) {
      throw new RuleViolation("partnership-ended");
    }
  }

  /**
   * @throws RuleViolation when that phase is not the active one; the problem says which one is
   */
  public void requireActive(Phase phase) {
    requireRunning();
    progress.requireActive(phase);
  }

  /**
   * @throws RuleViolation when it is over, or when that cycle is: what was said in it stays as it
   *     is
   */
  public void requireInCycle(int cycle) {
    requireRunning();
    if (cycle != progress.cycle()) {
      throw new RuleViolation("cycle-past", cycle, progress.cycle())
          .with("cycle", progress.cycle());
    }
  }

  /** Whether an organisation takes part at present. */
  public boolean has(UUID organisation) {
    return current().stream().anyMatch(member -> member.organisation().equals(organisation));
  }

  /** Whether an organisation leads at present. */
  public boolean isLedBy(UUID organisation) {
    return lead().equals(organisation);
  }

  public UUID lead() {
    return members.stream().filter(Member::isLead).findFirst().orElseThrow().organisation();
  }

  /** The organisations that take part at present, in the order in which they joined. */
  public List<UUID> organisations() {
    return current().stream().map(Member::organisation).toList();
  }

  /**
   * The day on which an organisation joined that takes part at present; of one that left and came
   * back the last time.
   */
  public LocalDate memberSince(UUID organisation) {
    return current().stream()
        .filter(member -> member.organisation().equals(organisation))
        .map(Member::joinedOn)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** The day as on which it is judged: today, or its last one when it has ended. */
  public LocalDate dayOf(LocalDate today) {
    return endedOn == null ? today : endedOn;
  }

  public UUID id() {
    return id;
  }

  public Progress progress() {
    return progress;
  }

  public PartnershipStatus status() {
    return status;
  }

  long version() {
    return version;
  }

  Profile profile() {
    return profile;
  }

  /** The goal with which they began, as it now reads. */
  public String purpose() {
    return profile.purpose();
  }

  List<Member> current() {
    return members.stream().filter(Member::isCurrent).toList();
  }

  List<Member> everyone() {
    return List.copyOf(members);
  }

  /**
   * @throws NotFound when there never was such a member
   */
  Member member(UUID memberId) {
    return members.stream()
        .filter(member -> member.id().equals(memberId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Optional<LocalDate> lastLeft(UUID organisation) {
    return members.stream()
        .filter(member -> member.organisation().equals(organisation) && !member.isCurrent())
        .map(Member::leftOn)
        .max(Comparator.naturalOrder());
  }

  private Member join(UUID organisation, MemberRole role, LocalDate on) {
    var member = new Member(id, organisation, role, on);
    members.add(member);
    happened(new MemberJoined(id, organisation, role, on));
    return member;
  }

  private void become(Member member, MemberRole role, LocalDate on) {
    happened(new MemberLeft(id, member.organisation(), member.role(), on));
    member.become(role);
    happened(new MemberJoined(id, member.organisation(), role, on));
  }

  private void become(PartnershipStatus other) {
    if (status != other) {
      status = other;
      happened(PartnershipChanged.of(this));
    }
  }

  private void startPhase(LocalDate on) {
    if (!progress.cycleCompleted()) {
      happened(new PhaseStarted(id, progress.cycle(), progress.phase(), on));
    }
  }

  private void happened(PartnershipEvent event) {
    facts++;
    record(event);
  }
}
