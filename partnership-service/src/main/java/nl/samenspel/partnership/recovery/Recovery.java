package nl.samenspel.partnership.recovery;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.recovery.RecoveryEvent.RecoveryClosed;
import nl.samenspel.partnership.recovery.RecoveryEvent.RecoveryOpened;
import nl.samenspel.partnership.recovery.RecoveryEvent.RecoveryPlanShared;
import nl.samenspel.partnership.recovery.RecoveryEvent.RecoveryPlanned;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The way back from complaints to trust: the parties talk, plan, carry the plan out, and see
 * whether it helped. A plan that changes after it was shared has to be shared again.
 */
@Entity
@Historised(
    value = "recovery",
    erasable = {"goal", "factors", "actions"},
    except = "facts")
class Recovery extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private List<UUID> complaints;

  @Enumerated(EnumType.STRING)
  private RecoveryState state;

  private UUID openedBy;
  private LocalDate openedOn;
  private LocalDate laidOpenOn;
  @Embedded private Plan plan;
  @Embedded private Sharing sharing;
  @Embedded private Closure closure;
  private LocalDate erasedOn;

  /** How often it moved: makes the version, and so the ETag, follow who has spoken. */
  private int facts;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "recovery", insertable = false, updatable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private Set<Perspective> perspectives = new LinkedHashSet<>();

  protected Recovery() {}

  /** Back to the drawing board: the parties are asked for their side, and for the goal. */
  static Recovery open(
      UUID id,
      Partnership partnership,
      List<UUID> complaints,
      List<Party> parties,
      UUID by,
      LocalDate on) {
    var recovery = new Recovery();
    recovery.id = id;
    recovery.partnership = partnership.id();
    recovery.complaints = complaints;
    recovery.state = RecoveryState.TALKING;
    recovery.openedBy = by;
    recovery.openedOn = on;
    recovery.plan = Plan.towards(partnership.purpose());
    parties.forEach(
        party -> recovery.perspectives.add(new Perspective(id, partnership.id(), party)));
    recovery.happened(
        new RecoveryOpened(
            partnership.id(), id, complaints, organisations(recovery.perspectives), on));
    // Where all parties have left meanwhile there is nobody to wait for.
    recovery.settle(on);
    return recovery;
  }

  /**
   * A party tells its side. With the last one they are all laid open, and stay as they are.
   *
   * @throws RuleViolation when they have been laid open
   */
  void enter(Perspective perspective, Account account, LocalDate on) {
    requireOpen();
    if (account.equals(perspective.account())) {
      return;
    }
    if (state != RecoveryState.TALKING) {
      throw new RuleViolation("perspective-unchangeable", laidOpenOn);
    }
    if (perspective.enter(account, on)) {
      facts++;
      settle(on);
    }
  }

  /**
   * An organisation has left the partnership: its perspective is no longer waited for, and an
   * outsider that it spoke for is given another voice.
   */
  void letGo(UUID organisation, Partnership partnership, LocalDate on) {
    var waiting =
        perspectives.stream()
            .filter(each -> each.isSpokenBy(organisation) && each.isAwaited())
            .toList();
    if (!waiting.isEmpty()) {
      var voice = Party.voice(Stream.empty(), organisations(perspectives), partnership);
      waiting.forEach(each -> each.speakerLeft(voice));
      facts++;
      settle(on);
    }
  }

  /**
   * Makes the plan, in place of the one there was; the same plan changes nothing. One that was
   * shared is now another, and has to be shared again.
   *
   * @throws RuleViolation while perspectives are awaited
   */
  void plan(Plan other, LocalDate on) {
    requireLaidOpen();
    if (other.equals(plan)) {
      return;
    }
    sharing = null;
    state = RecoveryState.PLANNING;
    replace(other, on);
  }

  /**
   * The plan is shared, so that it can be carried out.
   *
   * @throws RuleViolation when it is not complete, or a party that still takes part is left out
   */
  void share(Sharing with, Partnership partnership) {
    requireLaidOpen();
    var missing = plan.missing();
    if (!missing.isEmpty()) {
      throw new RuleViolation("recovery-plan-incomplete", missing.size()).with("missing", missing);
    }
    var leftOut =
        organisations(perspectives).stream()
            .filter(partnership::has)
            .filter(party -> !with.sharedWith().contains(party))
            .toList();
    if (!leftOut.isEmpty()) {
      throw new RuleViolation("recovery-party-left-out", leftOut.size())
          .with("organisations", leftOut);
    }
    sharing = with;
    state = RecoveryState.EXECUTING;
    happened(
        new RecoveryPlanShared(
            this.partnership, id, with.sharedWith(), with.measureTrustOn(), with.sharedOn()));
    settleActions();
  }

  /**
   * Says what became of an action.
   *
   * @throws RuleViolation when the plan was not shared
   */
  void conclude(Action action, Outcome outcome, LocalDate on) {
    requireLaidOpen();
    if (sharing == null) {
      throw new RuleViolation("recovery-plan-not-shared");
    }
    replace(plan.with(action, outcome), on);
    settleActions();
  }

  /**
   * It is over, on what trust came to.
   *
   * @throws RuleViolation when something is missing; the problem says what
   */
  void close(Trust trust, LocalDate on) {
    requireOpen();
    var missing = Missing.beforeClosing(this, trust);
    if (!missing.isEmpty()) {
      throw new RuleViolation("recovery-not-done", missing.size()).with("missing", missing);
    }
    closure = new Closure(on, trust.after().id(), trust.after().score());
    state = RecoveryState.CLOSED;
    happened(new RecoveryClosed(partnership, id, closure.assessment(), closure.trustScore(), on));
  }

  /** What was told and planned is forgotten; who did when what, and what trust came to, stays. */
  void erase(LocalDate on) {
    erasedOn = on;
    plan = plan.withoutTexts();
    perspectives.forEach(Perspective::erase);
  }

  /**
   * @throws Forbidden when the organisation neither speaks in it nor leads the partnership
   */
  void requireConcerned(UUID organisation, Partnership partnership) {
    var speaks = perspectives.stream().anyMatch(each -> each.isSpokenBy(organisation));
    if (!speaks && !partnership.isLedBy(organisation)) {
      throw new Forbidden("recovery-not-yours");
    }
  }

  /**
   * @throws NotFound when there is no such party
   */
  Perspective perspective(UUID party) {
    return perspectives.stream()
        .filter(each -> each.party().equals(party))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whether the perspectives may be seen by all. */
  boolean isLaidOpen() {
    return laidOpenOn != null;
  }

  /** The parties that have yet to speak. */
  List<UUID> awaited() {
    return perspectives.stream().filter(Perspective::isAwaited).map(Perspective::party).toList();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID partnership() {
    return partnership;
  }

  List<UUID> complaints() {
    return complaints;
  }

  RecoveryState state() {
    return state;
  }

  UUID openedBy() {
    return openedBy;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  /** The day on which the last party had spoken, or null. */
  LocalDate laidOpenOn() {
    return laidOpenOn;
  }

  Plan plan() {
    return plan;
  }

  List<Perspective> perspectives() {
    return List.copyOf(perspectives);
  }

  Optional<Sharing> sharing() {
    return Optional.ofNullable(sharing);
  }

  Optional<Closure> closure() {
    return Optional.ofNullable(closure);
  }

  private void settle(LocalDate on) {
    if (state == RecoveryState.TALKING && awaited().isEmpty()) {
      laidOpenOn = on;
      state = RecoveryState.PLANNING;
    }
  }

  private void settleActions() {
    state = plan.open() == 0 ? RecoveryState.VERIFYING : RecoveryState.EXECUTING;
  }

  /** What is published of a plan is told once it is complete, and when it is otherwise. */
  private void replace(Plan other, LocalDate on) {
    var told = plan.isPromised() ? plan.promises() : null;
    plan = other;
    facts++;
    if (plan.isPromised() && !plan.promises().equals(told)) {
      record(new RecoveryPlanned(partnership, id, plan.promises(), on));
    }
  }

  private void requireOpen() {
    if (state == RecoveryState.CLOSED) {
      throw new RuleViolation("recovery-closed", closure.closedOn());
    }
  }

  private void requireLaidOpen() {
    requireOpen();
    if (!isLaidOpen()) {
      throw new RuleViolation("perspectives-awaited", awaited().size()).with("awaiting", awaited());
    }
  }

  private static List<UUID> organisations(Set<Perspective> perspectives) {
    return perspectives.stream().flatMap(each -> each.organisation().stream()).toList();
  }

  private void happened(RecoveryEvent event) {
    facts++;
    record(event);
  }
}
