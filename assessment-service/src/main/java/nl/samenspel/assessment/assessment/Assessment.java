package nl.samenspel.assessment.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.chassis.outbox.Aggregate;

/** One round of questions to the people of one partnership. */
@Entity
public class Assessment extends Aggregate {

  @Id private UUID id;

  @Version
  @Column(name = "lock_version")
  private long version;

  private UUID partnership;
  private String instrument;
  private int instrumentVersion;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private LocalDate opensOn;
  private LocalDate closesOn;
  private int minimumGroupSize;

  @Enumerated(EnumType.STRING)
  private AssessmentState state;

  private LocalDate closedOn;
  private UUID[] complaints;
  private UUID[] recoveries;
  private String phase;
  private Integer cycle;

  /** The last day for which people were reminded, or null. */
  private LocalDate remindedOf;

  protected Assessment() {}

  /** Plans an assessment. When its first day has come it opens at once. */
  Assessment(
      UUID id,
      UUID partnership,
      Instrument instrument,
      Occasion occasion,
      Period period,
      int minimumGroupSize,
      LocalDate today) {
    this.id = id;
    this.partnership = partnership;
    this.instrument = instrument.code();
    this.instrumentVersion = instrument.version();
    this.reason = occasion.reason();
    this.opensOn = period.opensOn();
    this.closesOn = period.closesOn();
    this.minimumGroupSize = minimumGroupSize;
    this.state = AssessmentState.SCHEDULED;
    this.complaints = Stream.ofNullable(occasion.complaint()).toArray(UUID[]::new);
    this.recoveries = Stream.ofNullable(occasion.recovery()).toArray(UUID[]::new);
    this.phase = occasion.phase();
    this.cycle = occasion.cycle();
    openWhenDue(today);
  }

  /** Opens when its first day has come and it is not open yet. */
  void openWhenDue(LocalDate today) {
    if (state != AssessmentState.SCHEDULED || today.isBefore(opensOn)) {
      return;
    }
    state = AssessmentState.OPEN;
    record(
        new AssessmentEvent.AssessmentOpened(
            partnership,
            id,
            instrument,
            instrumentVersion,
            reason,
            opensOn,
            closesOn,
            minimumGroupSize,
            complaint().orElse(null),
            recovery().orElse(null),
            phase));
  }

  /** Changes the plan; once people can answer, the promises made to them stand. */
  void replan(Period period, int minimumGroupSize, LocalDate today) {
    if (state != AssessmentState.SCHEDULED) {
      throw new AlreadyOpen();
    }
    this.opensOn = period.opensOn();
    this.closesOn = period.closesOn();
    this.minimumGroupSize = minimumGroupSize;
    openWhenDue(today);
  }

  /** Gives people until a later day; they are reminded of that one too. */
  void extend(LocalDate closesOn, LocalDate today) {
    requireOpen(today);
    if (!closesOn.isAfter(this.closesOn)) {
      throw new NotLater(this.closesOn);
    }
    this.closesOn = closesOn;
    record(new AssessmentEvent.AssessmentExtended(partnership, id, closesOn, today));
  }

  /**
   * Notes that people are reminded of its last day.
   *
   * @return whether they were not yet
   */
  public boolean remind(LocalDate today, int daysBefore) {
    var due =
        takesAnswers(today)
            && !today.isBefore(closesOn.minusDays(daysBefore))
            && today.isAfter(opensOn)
            && !closesOn.equals(remindedOf);
    if (due) {
      remindedOf = closesOn;
    }
    return due;
  }

  /** This measurement of trust also counts for a further complaint. */
  void alsoFor(UUID complaint) {
    complaints = with(complaints, complaint);
  }

  /** This measurement of trust also counts for a recovery. */
  void alsoForRecovery(UUID recovery) {
    recoveries = with(recoveries, recovery);
  }

  /** Whether it is planned because of this recovery and for nothing else, so that it may move. */
  boolean isPlannedFor(UUID recovery) {
    return isPlanned()
        && reason == Reason.RECOVERY_VERIFICATION
        && complaints.length == 0
        && recoveries().equals(List.of(recovery));
  }

  /** Whether nobody can have answered yet. */
  boolean isPlanned() {
    return state == AssessmentState.SCHEDULED;
  }

  /** Ends the answering for good. */
  public void close(LocalDate today) {
    if (state != AssessmentState.OPEN) {
      throw new NotOpen(state);
    }
    state = AssessmentState.CLOSED;
    closedOn = today;
  }

  /** Whether can be answered today; the last day counts to its end. */
  public boolean takesAnswers(LocalDate today) {
    return state == AssessmentState.OPEN && !today.isAfter(closesOn);
  }

  /**
   * @throws nl.samenspel.chassis.problem.RuleViolation when it is planned still, or over
   */
  public void requireOpen(LocalDate today) {
    if (!takesAnswers(today)) {
      throw new NotOpen(state == AssessmentState.OPEN ? AssessmentState.CLOSED : state);
    }
  }

  /** Whether the last day is over and the scores are to be fixed. */
  public boolean isOverdue(LocalDate today) {
    return state == AssessmentState.OPEN && today.isAfter(closesOn);
  }

  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  public UUID partnership() {
    return partnership;
  }

  public String instrument() {
    return instrument;
  }

  public int instrumentVersion() {
    return instrumentVersion;
  }

  public Reason reason() {
    return reason;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public LocalDate closesOn() {
    return closesOn;
  }

  /** The last day on which could be answered: it may have been closed before its time. */
  public LocalDate lastDay() {
    return closedOn != null && closedOn.isBefore(closesOn) ? closedOn : closesOn;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  Period period() {
    return new Period(opensOn, closesOn);
  }

  public int minimumGroupSize() {
    return minimumGroupSize;
  }

  public AssessmentState state() {
    return state;
  }

  /** The complaint it was opened for. */
  public Optional<UUID> complaint() {
    return Arrays.stream(complaints).findFirst();
  }

  /** All complaints after which it measures trust, in the order in which they came. */
  public List<UUID> complaints() {
    return List.of(complaints);
  }

  /** The recovery it was opened for. */
  public Optional<UUID> recovery() {
    return Arrays.stream(recoveries).findFirst();
  }

  /** All recoveries whose effect on trust it measures, in the order in which they came. */
  public List<UUID> recoveries() {
    return List.of(recoveries);
  }

  public String phase() {
    return phase;
  }

  public Integer cycle() {
    return cycle;
  }

  private static UUID[] with(UUID[] those, UUID other) {
    return Stream.concat(Arrays.stream(those), Stream.of(other)).distinct().toArray(UUID[]::new);
  }
}
