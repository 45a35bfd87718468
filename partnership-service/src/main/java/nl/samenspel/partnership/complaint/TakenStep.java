package nl.samenspel.partnership.complaint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.complaint.deadline.Facts;
import nl.samenspel.partnership.history.Historised;

/**
 * A step as it was taken. It never changes, but that its texts are erased in time: together the
 * steps are what happened.
 */
@Entity
@Table(name = "complaint_step")
@Historised(
    value = "complaintStep",
    erasable = {"handler", "report", "waivedBecause", "reason", "advice", "confirmedBy"})
class TakenStep {

  @Id private UUID id;
  private UUID partnership;

  /** 1 for the first step of the complaint. */
  private int position;

  @Embedded private StepRequest details;

  @Enumerated(EnumType.STRING)
  private ComplaintState state;

  /** On whose behalf it was taken. */
  private UUID takenBy;

  protected TakenStep() {}

  TakenStep(
      UUID id,
      UUID partnership,
      int position,
      StepRequest details,
      ComplaintState state,
      UUID takenBy) {
    this.id = id;
    this.partnership = partnership;
    this.position = position;
    this.details = details;
    this.state = state;
    this.takenBy = takenBy;
  }

  void erase() {
    details = details.withoutTexts();
  }

  Step step() {
    return details.toStep();
  }

  Facts appliedTo(Facts facts) {
    return step().appliedTo(facts, on());
  }

  UUID id() {
    return id;
  }

  LocalDate on() {
    return details.on();
  }

  StepRequest details() {
    return details;
  }

  ComplaintState state() {
    return state;
  }

  UUID takenBy() {
    return takenBy;
  }
}
