package nl.samenspel.partnership.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.movement.MovementEvent.ActivityRecorded;
import nl.samenspel.partnership.partnership.Phase;

/** Something the members did together. It happened: its record can be corrected, not undone. */
@Entity
@Historised(
    value = "activity",
    texts = {"title", "note"})
class Activity extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID recordedBy;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Movement movement;

  private LocalDate happenedOn;
  private String title;
  private String note;

  protected Activity() {}

  Activity(UUID id, UUID partnership, UUID recordedBy, int cycle) {
    this.id = id;
    this.partnership = partnership;
    this.recordedBy = recordedBy;
    this.cycle = cycle;
  }

  /** Takes down what was done, in place of what was taken down before. */
  Activity describe(Movement movement, Phase phase, LocalDate on, String title, String note) {
    var before = this.movement == null ? null : recorded();
    this.movement = movement;
    this.phase = phase;
    this.happenedOn = on;
    this.title = title;
    this.note = note;
    if (!recorded().equals(before)) {
      record(recorded());
    }
    return this;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID recordedBy() {
    return recordedBy;
  }

  int cycle() {
    return cycle;
  }

  Phase phase() {
    return phase;
  }

  Movement movement() {
    return movement;
  }

  LocalDate on() {
    return happenedOn;
  }

  String title() {
    return title;
  }

  String note() {
    return note;
  }

  private ActivityRecorded recorded() {
    return new ActivityRecorded(partnership, id, movement, cycle, phase, happenedOn);
  }
}
