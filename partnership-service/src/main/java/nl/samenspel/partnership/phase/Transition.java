package nl.samenspel.partnership.phase;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.history.TextsApart;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Phase;
import nl.samenspel.partnership.partnership.Progress;

/**
 * A step that was made in the life of a partnership. It happened, so it never changes, but that
 * what was written with it goes in time.
 */
@Entity
@Historised(
    value = "transition",
    texts = {"reason", "exit.settlement", "exit.handover"},
    textsApart =
        @TextsApart(
            property = "waived",
            sql =
                """
                update waiver set reason = :erased where transition in
                  (select id from transition where partnership in (:partnerships))
                """))
class Transition {

  @Id private UUID id;

  /** In which order they were made: counted by the database when it is written. */
  @Column(insertable = false, updatable = false)
  private Long position;

  private UUID partnership;

  @Enumerated(EnumType.STRING)
  private TransitionType type;

  private int cycle;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Phase fromPhase;

  private LocalDate fromPhaseStartedOn;
  private String reason;

  @ElementCollection
  @CollectionTable(name = "waiver", joinColumns = @JoinColumn(name = "transition"))
  @OrderBy("code")
  private List<Waiver> waived;

  private List<String> unmet;
  @Embedded private Exit exit;
  private List<String> unsettled = List.of();
  private UUID organisation;
  private LocalDate occurredOn;

  protected Transition() {}

  /**
   * @param partnership after the step
   * @param before where it was before the step
   * @param waived what the lead let go
   * @param unmet the codes of what was lacking when a phase was skipped
   * @param by the organisation that made the step
   */
  Transition(
      Partnership partnership,
      TransitionRequest step,
      Progress before,
      List<Waiver> waived,
      List<String> unmet,
      UUID by,
      LocalDate on) {
    this.id = TimeOrderedId.next();
    this.partnership = partnership.id();
    this.type = step.type();
    this.cycle = partnership.progress().cycle();
    this.phase = step.phaseOr(partnership.progress().phase());
    this.fromPhase = before.phase();
    this.fromPhaseStartedOn = before.phaseStartedOn();
    this.reason = step.reason();
    this.waived = waived;
    this.unmet = unmet;
    this.exit = step.exit();
    this.organisation = by;
    this.occurredOn = on;
  }

  /**
   * @param unsettled the codes of what was running when the partnership ended
   */
  Transition leaving(List<String> unsettled) {
    this.unsettled = unsettled;
    return this;
  }

  UUID id() {
    return id;
  }

  TransitionType type() {
    return type;
  }

  int cycle() {
    return cycle;
  }

  Phase phase() {
    return phase;
  }

  Phase fromPhase() {
    return fromPhase;
  }

  LocalDate fromPhaseStartedOn() {
    return fromPhaseStartedOn;
  }

  String reason() {
    return reason;
  }

  List<Waiver> waived() {
    return waived;
  }

  List<String> unmet() {
    return unmet;
  }

  Exit exit() {
    return exit;
  }

  List<String> unsettled() {
    return unsettled;
  }

  UUID organisation() {
    return organisation;
  }

  LocalDate occurredOn() {
    return occurredOn;
  }
}
