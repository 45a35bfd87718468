package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.programme.outcome.Definition;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import nl.samenspel.partnership.programme.trajectory.TrajectoryEvent.TrajectoryDeclined;
import nl.samenspel.partnership.programme.trajectory.TrajectoryEvent.TrajectoryEnded;
import nl.samenspel.partnership.programme.trajectory.TrajectoryEvent.TrajectoryProgressed;
import nl.samenspel.partnership.programme.trajectory.TrajectoryEvent.TrajectoryRegistered;
import org.hibernate.annotations.BatchSize;

/**
 * The way of one participant through a programme. Who it is, only the organisation knows that
 * referred: here stands a reference of its own, and that can be erased.
 */
@Entity
@Historised(
    value = "trajectory",
    personal = {"participant", "note", "steps", "alternative", "reason"},
    except = "lastNewsOn")
class Trajectory extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  @Embedded private Referral referral;
  @Embedded private Intake intake;

  @Enumerated(EnumType.STRING)
  private TrajectoryState state;

  @Embedded private Decision decision;
  @Embedded private Run run;
  @Embedded private Sustainment sustainment;
  private LocalDate erasedOn;

  /** When something was last recorded of it, whatever day that was about. */
  private LocalDate lastNewsOn;

  /** Makes the version, and so the ETag, follow the steps. */
  private int stepsTaken;

  @OneToMany(mappedBy = "trajectory", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  @BatchSize(size = 100)
  private List<TakenStep> taken = new ArrayList<>();

  protected Trajectory() {}

  /** A participant was referred; the intake is what is known so far. */
  static Trajectory register(
      UUID id, UUID partnership, Referral referral, Intake intake, LocalDate today) {
    var trajectory = new Trajectory();
    trajectory.id = id;
    trajectory.partnership = partnership;
    trajectory.referral = referral;
    trajectory.intake = intake;
    trajectory.state = TrajectoryState.INTAKE;
    trajectory.lastNewsOn = today;
    trajectory.record(trajectory.registered());
    return trajectory;
  }

  /** Why this intake cannot come in the place of the one that stands there, if it cannot. */
  Optional<RuleViolation> objectionTo(Intake other) {
    if (isErased()) {
      return Optional.of(new RuleViolation("trajectory-erased"));
    }
    if (!other.equals(intake) && !TrajectoryState.BEFORE_START.contains(state)) {
      return Optional.of(new RuleViolation("trajectory-intake-fixed", state));
    }
    return intake.sharedOn() != null
            && !other.saysTheSameAs(intake)
            && Objects.equals(other.sharedOn(), intake.sharedOn())
        ? Optional.of(new RuleViolation("trajectory-share-again", intake.sharedOn()))
        : Optional.empty();
  }

  /**
   * Corrects the reference, or settles the intake differently.
   *
   * @return whether that made a difference
   * @throws RuleViolation when there is an {@linkplain #objectionTo objection}
   */
  boolean describe(String participant, Intake other, LocalDate today) {
    objectionTo(other)
        .ifPresent(
            objection -> {
              throw objection;
            });
    if (referral.participant().equals(participant) && other.equals(intake)) {
      return false;
    }
    var news = other.isNewsAfter(intake);
    referral = referral.of(participant);
    intake = other;
    lastNewsOn = today;
    if (news) {
      record(registered());
    }
    return true;
  }

  /**
   * A step is taken.
   *
   * @param said with it, its day included
   * @throws RuleViolation when a {@linkplain StepRule rule} stands in the way
   */
  TakenStep take(StepRequest said, UUID takenBy, LocalDate today) {
    var fact = said.toFact();
    StepRule.requireAll(fact, this);
    settle(said);
    lastNewsOn = today;
    var step = new TakenStep(TimeOrderedId.next(), this, ++stepsTaken, fact, state, takenBy);
    taken.add(step);
    tell(fact);
    judgeWork();
    return step;
  }

  /** The participant is forgotten; what is counted stays. Once is enough. */
  void erase(LocalDate on) {
    if (!isErased()) {
      erasedOn = on;
      referral = referral.ofNobody();
      intake = intake.withoutTexts();
      decision = decision == null ? null : decision.withoutTexts();
      sustainment = sustainment().withNobodyToAsk();
    }
  }

  boolean isErased() {
    return erasedOn != null;
  }

  /** The steps that could be taken now. */
  List<StepType> nextSteps() {
    return StepType.possibleFrom(state).stream()
        .filter(step -> !isErased() || step.isAboutNobody())
        .toList();
  }

  Course course() {
    return new Course(taken.stream().map(TakenStep::fact).toList());
  }

  /** What it brought, what is worked out included. */
  List<Outcome> outcomes() {
    return Stream.concat(
            course().outcomes(),
            Stream.of(sustainment()).filter(Sustainment::isReached).map(Outcome::of))
        .toList();
  }

  private void settle(StepRequest said) {
    switch (said.type()) {
      case SHARE -> intake = intake.shared(said.on());
      case ACCEPT -> decide(said.toDecision(Answer.ACCEPT), TrajectoryState.ACCEPTED);
      case DECLINE -> decide(said.toDecision(Answer.DECLINE), TrajectoryState.DECLINED);
      case START -> {
        run = Run.from(said.on());
        state = TrajectoryState.RUNNING;
      }
      case END -> {
        run = run.until(said.on(), said.ending(), said.cost());
        state = TrajectoryState.ENDED;
      }
      case COST -> run = run.costing(said.cost());
      case LADDER, OUTCOME, CONFIRM_WORK, END_WORK -> {
        // The step itself is all there is to it.
      }
    }
  }

  private void decide(Decision made, TrajectoryState leadsTo) {
    decision = made;
    state = leadsTo;
  }

  private void tell(Fact fact) {
    switch (fact.type()) {
      case ACCEPT, START, LADDER, OUTCOME ->
          record(progressed(fact.rung(), fact.kind(), null, fact.on()));
      case DECLINE ->
          record(
              new TrajectoryDeclined(
                  partnership, programme(), id, decision.hasAlternative(), fact.on()));
      case END -> record(ended());
      case COST -> {
        if (state == TrajectoryState.ENDED) {
          record(ended());
        }
      }
      case SHARE, CONFIRM_WORK, END_WORK -> {
        // Nothing that others can act on: what it leads to is told when it does.
      }
    }
  }

  private void judgeWork() {
    var before = sustainment();
    var now = Sustainment.after(course(), before, Definition.CURRENT);
    sustainment = isErased() ? now.withNobodyToAsk() : now;
    if (now.isReached() && !before.isReached()) {
      record(progressed(null, OutcomeKind.SUSTAINED_WORK, now.definition(), now.sustainedOn()));
    }
  }

  private TrajectoryRegistered registered() {
    return new TrajectoryRegistered(
        partnership,
        programme(),
        id,
        referral.referredBy(),
        referral.provider(),
        intake.level(),
        intake.cost(),
        referral.registeredOn());
  }

  private TrajectoryProgressed progressed(
      Integer rung, OutcomeKind outcome, String by, LocalDate on) {
    return new TrajectoryProgressed(partnership, programme(), id, state, rung, outcome, by, on);
  }

  private TrajectoryEnded ended() {
    return new TrajectoryEnded(
        partnership,
        programme(),
        id,
        outcomes().stream().map(Outcome::kind).distinct().toList(),
        sustainment().isReached() ? sustainment.definition() : Definition.CURRENT.name(),
        intake.cost(),
        run.actualCost(),
        run.endedOn());
  }

  Optional<TakenStep> step(UUID stepId) {
    return taken.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  List<TakenStep> taken() {
    return List.copyOf(taken);
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

  UUID programme() {
    return referral.programme();
  }

  Referral referral() {
    return referral;
  }

  Intake intake() {
    return intake;
  }

  TrajectoryState state() {
    return state;
  }

  Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  /** From the start on; empty before it. */
  Optional<Run> run() {
    return Optional.ofNullable(run);
  }

  /** A step of that type did not happen before this day. */
  LocalDate earliestDayFor(StepType step) {
    if (run != null) {
      return run.startedOn();
    }
    return step == StepType.START && decision != null
        ? decision.decidedOn()
        : referral.registeredOn();
  }

  Sustainment sustainment() {
    return sustainment == null ? Sustainment.UNKNOWN : sustainment;
  }

  LocalDate erasedOn() {
    return erasedOn;
  }
}
