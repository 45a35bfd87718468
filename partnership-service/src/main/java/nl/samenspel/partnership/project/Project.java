package nl.samenspel.partnership.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.project.ProjectEvent.ProjectChanged;

/** A piece of work that a member carries on behalf of all. */
@Entity
@Historised(
    value = "project",
    texts = {"plan.title", "plan.goal", "plan.result"})
class Project extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private int cycle;
  @Embedded private Plan plan;

  protected Project() {}

  Project(UUID id, UUID partnership, int cycle) {
    this.id = id;
    this.partnership = partnership;
    this.cycle = cycle;
  }

  /** Plans it, in place of how it was planned before; the same plan is no news. */
  Project plan(Plan other) {
    var before = plan == null ? null : changed();
    plan = other;
    if (!changed().equals(before)) {
      record(changed());
    }
    return this;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  int cycle() {
    return cycle;
  }

  Plan plan() {
    return plan;
  }

  private ProjectChanged changed() {
    return new ProjectChanged(
        partnership, id, plan.owner(), plan.startsOn(), plan.endsOn(), plan.state());
  }
}
