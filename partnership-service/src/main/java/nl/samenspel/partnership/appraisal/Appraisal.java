package nl.samenspel.partnership.appraisal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.appraisal.AppraisalEvent.AppraisalDecided;
import nl.samenspel.partnership.history.Historised;

/**
 * How a member weighed taking part in this cycle, and what it decided. It may come back on its
 * decision as long as the cycle lasts; what it decided before stays in the history.
 */
@Entity
@Historised(value = "appraisal", texts = "reason")
class Appraisal extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID organisation;
  private int cycle;
  @Embedded private Weighing weighing;

  @Enumerated(EnumType.STRING)
  private AppraisalDecision decision;

  private String reason;
  private LocalDate decidedOn;

  protected Appraisal() {}

  Appraisal(UUID id, UUID partnership, UUID organisation, int cycle) {
    this.id = id;
    this.partnership = partnership;
    this.organisation = organisation;
    this.cycle = cycle;
  }

  /** Decides, in place of what was decided before. Other words for the same are no new decision. */
  Appraisal decide(Weighing weighed, AppraisalDecision decided, String because, LocalDate on) {
    var before = decision == null ? null : fact(decidedOn);
    weighing = weighed;
    decision = decided;
    reason = because;
    if (before == null || !before.equals(fact(decidedOn))) {
      decidedOn = on;
      record(fact(on));
    }
    return this;
  }

  List<Advice> advice() {
    return Advice.on(weighing, decision);
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

  int cycle() {
    return cycle;
  }

  Weighing weighing() {
    return weighing;
  }

  AppraisalDecision decision() {
    return decision;
  }

  String reason() {
    return reason;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  private AppraisalDecided fact(LocalDate on) {
    return new AppraisalDecided(
        partnership,
        id,
        organisation,
        decision,
        weighing.imposed(),
        weighing.fit(),
        weighing.autonomyImpact(),
        on);
  }
}
