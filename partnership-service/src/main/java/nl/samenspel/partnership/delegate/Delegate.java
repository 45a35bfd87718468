package nl.samenspel.partnership.delegate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.delegate.DelegateEvent.MandateChanged;
import nl.samenspel.partnership.deliverable.Signing;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.history.Historised;

/**
 * Who speaks for a member. The person is known here only; what others hear is that a mandate
 * changed. A delegate whose mandate was withdrawn stays readable.
 */
@Entity
@Historised(
    value = "delegate",
    inside = {"support", "trust", "accessibility", "expertise"},
    erasable = {"name", "function", "support", "trust", "accessibility", "expertise"},
    texts = "mandate.scope",
    except = "announced")
class Delegate extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID organisation;
  private String name;
  private String function;
  @Embedded private Mandate mandate;
  private LocalDate backingConsultedOn;
  @Embedded private Competences competences;
  private String support;
  private LocalDate endedOn;
  private LocalDate erasedOn;

  /** The state that was told last, so that the passing of time is told once. */
  @Enumerated(EnumType.STRING)
  private MandateState announced;

  protected Delegate() {}

  Delegate(UUID id, UUID partnership, UUID organisation) {
    this.id = id;
    this.partnership = partnership;
    this.organisation = organisation;
  }

  /** Who it is. */
  Delegate introduce(String name, String function) {
    requireNotEnded();
    // Who is introduced now is known for its own term, also when who stood here is forgotten.
    erasedOn = null;
    this.name = name;
    this.function = function;
    return this;
  }

  /** What helps it to speak for the organisation. */
  Delegate equip(Competences competences, LocalDate backingConsultedOn, String support) {
    requireNotEnded();
    this.competences = competences;
    this.backingConsultedOn = backingConsultedOn;
    this.support = support;
    return this;
  }

  /** Gives it a mandate, in place of the one it had. */
  Delegate mandate(Mandate given, LocalDate today) {
    requireNotEnded();
    if (!given.equals(mandate)) {
      mandate = given;
      announce(today);
    }
    return this;
  }

  /** Withdraws the mandate; once is enough. */
  void end(LocalDate today) {
    if (endedOn == null) {
      endedOn = today;
      announce(today);
    }
  }

  /** The person is forgotten; that somebody had this mandate, and until when, stays. */
  void erase(LocalDate on) {
    erasedOn = on;
    name = Erasing.ERASED;
    function = null;
    support = null;
    competences = null;
  }

  /** Tells that time has passed, unless that was told. */
  void keepUpWith(LocalDate today) {
    if (stateOn(today) != announced) {
      announce(today);
    }
  }

  MandateState stateOn(LocalDate day) {
    return hasEndedOn(day) ? MandateState.ENDED : mandate.stateOn(day);
  }

  /** Whether it may speak for the organisation on a day. */
  boolean maySpeakOn(LocalDate day) {
    var state = stateOn(day);
    return state == MandateState.VALID || state == MandateState.EXPIRING;
  }

  /** Why a signature would go beyond the mandate, if it would. Names the person. */
  Optional<Text> objectionTo(Signing signing) {
    if (hasEndedOn(signing.on())) {
      return Optional.of(Text.of("mandate.withdrawn", name, endedOn));
    }
    if (stateOn(signing.on()) == MandateState.EXPIRED) {
      return Optional.of(Text.of("mandate.expired", name, mandate.until()));
    }
    if (signing.binds() && !mandate.covers(signing.kind())) {
      return Optional.of(
          Text.of("mandate.otherDeliverables", name, signing.kind(), mandate.deliverables()));
    }
    if (signing.binds() && !mandate.allows(signing.stake())) {
      return Optional.of(Text.of("mandate.limitExceeded", name, mandate.limit(), signing.stake()));
    }
    return Optional.empty();
  }

  /** What the organisation does well to arrange. */
  List<Text> advice() {
    return Counsel.on(competences, backingConsultedOn != null, support != null);
  }

  boolean hasEnded() {
    return endedOn != null;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID organisation() {
    return organisation;
  }

  String name() {
    return name;
  }

  String function() {
    return function;
  }

  Mandate mandate() {
    return mandate;
  }

  LocalDate backingConsultedOn() {
    return backingConsultedOn;
  }

  Competences competences() {
    return competences;
  }

  String support() {
    return support;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  private void announce(LocalDate today) {
    announced = stateOn(today);
    record(new MandateChanged(partnership, id, organisation, announced, mandate.until(), today));
  }

  /** What is recorded afterwards may be of a day on which it was not withdrawn yet. */
  private boolean hasEndedOn(LocalDate day) {
    return endedOn != null && !day.isBefore(endedOn);
  }

  private void requireNotEnded() {
    if (endedOn != null) {
      throw new RuleViolation("delegate-ended", endedOn);
    }
  }
}
