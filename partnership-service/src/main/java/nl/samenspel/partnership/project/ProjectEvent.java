package nl.samenspel.partnership.project;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to projects: published as it stands here. No free text is in it. */
sealed interface ProjectEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * A project is new, or something of what stands here has changed.
   *
   * @param owner the member that carries it
   */
  @EventType("nl.samenspel.partnership.ProjectChanged.v1")
  record ProjectChanged(
      UUID partnership,
      UUID project,
      UUID owner,
      LocalDate startsOn,
      LocalDate endsOn,
      ProjectState state)
      implements ProjectEvent {}
}
