package nl.samenspel.partnership.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.complaint.ComplaintEvent.ComplaintDecided;
import nl.samenspel.partnership.complaint.ComplaintEvent.ComplaintLogged;
import nl.samenspel.partnership.complaint.ComplaintEvent.ComplaintStepTaken;
import nl.samenspel.partnership.complaint.deadline.Deadline;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Facts;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.complaint.deadline.Span;
import nl.samenspel.partnership.history.Historised;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A complaint in a partnership. What was complained about stays as it was logged; after that it is
 * handled in steps, and every date follows from the regime and the steps.
 */
@Entity
@Historised(value = "complaint", erasable = "description")
class Complaint extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  @Embedded private Grievance grievance;

  /** The terms that were laid down when it was logged: others, later, do not touch it. */
  @Column(name = "agreed_terms")
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<DeadlineCode, Span> agreed;

  private UUID loggedBy;
  private Instant loggedAt;

  @Enumerated(EnumType.STRING)
  private ComplaintState state;

  /** Makes the version, and so the ETag, follow the steps. */
  private int stepsTaken;

  /** For lists; the date with its reasons is worked out from the steps. */
  private LocalDate decisionDueOn;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private LocalDate decidedOn;
  private LocalDate erasedOn;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "complaint", nullable = false, updatable = false)
  @OrderBy("position")
  @BatchSize(size = 100)
  private List<TakenStep> steps = new ArrayList<>();

  protected Complaint() {}

  /**
   * A complaint is written down; from the day of receipt the terms run.
   *
   * @param agreed the terms that were laid down for its regime, if any
   */
  static Complaint log(
      UUID id,
      UUID partnership,
      Grievance grievance,
      Map<DeadlineCode, Span> agreed,
      UUID loggedBy,
      Instant loggedAt) {
    var complaint = new Complaint();
    complaint.id = id;
    complaint.partnership = partnership;
    complaint.grievance = grievance;
    complaint.agreed = agreed.isEmpty() ? null : agreed;
    complaint.loggedBy = loggedBy;
    complaint.loggedAt = loggedAt;
    complaint.state = ComplaintState.LOGGED;
    complaint.decisionDueOn = complaint.regime().decisionDue(complaint.facts());
    complaint.record(ComplaintLogged.of(complaint));
    return complaint;
  }

  /**
   * A step in handling it is taken.
   *
   * @param details what is said with it, its day included
   * @throws RuleViolation when a {@linkplain StepPolicy rule} stands in the way
   */
  TakenStep take(StepRequest details, UUID takenBy) {
    var step = details.toStep();
    StepPolicy.ALL.stream()
        .flatMap(policy -> policy.objectionTo(step, details.on(), this).stream())
        .findFirst()
        .ifPresent(
            objection -> {
              throw objection;
            });
    if (step instanceof Step.Decide decide) {
      finding = decide.finding();
      decidedOn = details.on();
    }
    state = step.leadsTo(this);
    // What is written now has its own term, also when nobody decided and the rest is gone.
    erasedOn = null;
    var taken =
        new TakenStep(TimeOrderedId.next(), partnership, ++stepsTaken, details, state, takenBy);
    steps.add(taken);
    decisionDueOn = regime().decisionDue(facts());
    record(ComplaintStepTaken.of(this, taken));
    if (step instanceof Step.Decide decide) {
      record(ComplaintDecided.of(this, decide));
    }
    return taken;
  }

  /** The texts go, as they may name people; what was found and when stays. */
  void erase(LocalDate on) {
    erasedOn = on;
    grievance = grievance.withoutText();
    steps.forEach(TakenStep::erase);
  }

  /** The day on which a step happened when nobody says: today, but never before the receipt. */
  LocalDate usualDay(LocalDate today) {
    return today.isBefore(receivedOn()) ? receivedOn() : today;
  }

  /** What happened so far, as far as the dates depend on it. */
  Facts facts() {
    var facts = Facts.receivedOn(receivedOn()).agreed(agreed == null ? Map.of() : agreed);
    for (var step : steps) {
      facts = step.appliedTo(facts);
    }
    return facts;
  }

  /** The dates that now hold, each with the rules that made it. */
  List<Deadline> deadlines() {
    return regime().deadlines(facts());
  }

  /** The steps that could be taken now. */
  List<StepType> nextSteps() {
    return StepType.possibleFrom(state).stream()
        .filter(step -> step != StepType.SUSPEND || regime().objectionToSuspension().isEmpty())
        .filter(step -> step != StepType.EXTEND || regime().knowsExtension())
        .toList();
  }

  /** The sides that were heard, or of which it is recorded why not. */
  Set<Party> heard() {
    return taken(Step.Hear.class)
        .map(Step.Hear::party)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
  }

  /** Whether its handling has begun, so that it is no longer left unhandled. */
  boolean isHandled() {
    return assignment().isPresent();
  }

  /** Who handles it, if somebody does. */
  Optional<Step.Assign> assignment() {
    return taken(Step.Assign.class).reduce((first, second) -> second);
  }

  Optional<Step.Decide> decision() {
    return taken(Step.Decide.class).findFirst();
  }

  /** What the complainant was satisfied with, where that is how it ended. */
  Optional<Step.Satisfy> satisfaction() {
    return taken(Step.Satisfy.class).findFirst();
  }

  /** When those complained about got a copy (Awb 9:9), if that was recorded. */
  Optional<LocalDate> copySentOn() {
    return taken(Step.class).flatMap(step -> step.copySent().stream()).findFirst();
  }

  /**
   * The last day on which this outcome was in time: what is not handled has a term of its own,
   * where the regime has one.
   */
  LocalDate dueOn(Finding outcome) {
    return Optional.of(outcome)
        .filter(Finding.INADMISSIBLE::equals)
        .flatMap(any -> regime().deadline(DeadlineCode.NOT_HANDLING, facts()))
        .map(Deadline::on)
        .orElse(decisionDueOn);
  }

  /** Whether the decision is late, or was: not while the clock stands still. */
  boolean isOverdue(LocalDate today) {
    return state.isRunning() && today.isAfter(decisionDueOn);
  }

  ComplaintState stateBeforeSuspension() {
    var before = steps.size() - 2;
    return before < 0 ? ComplaintState.LOGGED : steps.get(before).state();
  }

  Optional<LocalDate> lastStepOn() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1).on());
  }

  Optional<TakenStep> step(UUID stepId) {
    return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  List<TakenStep> steps() {
    return List.copyOf(steps);
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

  Grievance grievance() {
    return grievance;
  }

  Regime regime() {
    return grievance.regime();
  }

  LocalDate receivedOn() {
    return grievance.receivedOn();
  }

  ComplaintState state() {
    return state;
  }

  Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  UUID loggedBy() {
    return loggedBy;
  }

  Instant loggedAt() {
    return loggedAt;
  }

  private <T extends Step> Stream<T> taken(Class<T> kind) {
    return steps.stream().map(TakenStep::step).filter(kind::isInstance).map(kind::cast);
  }
}
