package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.programme.Programmes;

/**
 * Takes steps: what the trajectory itself cannot know, the programme, the day and the room, is
 * here.
 */
@ApplicationScoped
class Progressing {

  @Inject Trajectories trajectories;
  @Inject Programmes programmes;
  @Inject Caller caller;
  @Inject Today today;

  TakenStep take(Partnership partnership, UUID id, StepRequest request) {
    var trajectory = trajectories.get(partnership, id);
    if (request.type().beginsSomething()) {
      partnership.requireRunning();
    }
    var now = today.get();
    var said = request.takenOn(Given.day(now, "on", request.on()));
    var step = trajectory.take(said, caller.organisation(), now);
    if (said.type() == StepType.START) {
      requireRoom(trajectory, said.on());
    }
    trajectories.save(trajectory);
    return step;
  }

  /** Asked after the step, so that what can be put right in the trajectory is told first. */
  private void requireRoom(Trajectory started, LocalDate on) {
    // Asking how many run writes what changed: the one that starts is among them then.
    var others = trajectories.running(started.programme()) - 1;
    programmes.get(started.partnership(), started.programme()).requireRoom(on, others);
  }
}
