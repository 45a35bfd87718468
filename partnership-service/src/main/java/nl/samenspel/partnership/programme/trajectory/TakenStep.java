package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.history.Historised;

/** A step as it was taken. It never changes: together the steps are what happened. */
@Entity(name = "TrajectoryStep")
@Table(name = "trajectory_step")
@Historised("trajectoryStep")
class TakenStep {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "trajectory")
  private Trajectory trajectory;

  private UUID partnership;

  /** 1 for the first step of the trajectory. */
  private int position;

  @Embedded private Fact fact;

  @Enumerated(EnumType.STRING)
  private TrajectoryState state;

  /** On whose behalf it was taken. */
  private UUID takenBy;

  protected TakenStep() {}

  TakenStep(
      UUID id,
      Trajectory trajectory,
      int position,
      Fact fact,
      TrajectoryState state,
      UUID takenBy) {
    this.id = id;
    this.trajectory = trajectory;
    this.partnership = trajectory.partnership();
    this.position = position;
    this.fact = fact;
    this.state = state;
    this.takenBy = takenBy;
  }

  UUID id() {
    return id;
  }

  LocalDate on() {
    return fact.on();
  }

  Fact fact() {
    return fact;
  }

  TrajectoryState state() {
    return state;
  }

  UUID takenBy() {
    return takenBy;
  }
}
