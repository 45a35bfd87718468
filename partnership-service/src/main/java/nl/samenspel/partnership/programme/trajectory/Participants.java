package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who goes through a programme, for what brings participants together. */
@ApplicationScoped
public class Participants {

  @Inject Trajectories trajectories;

  /**
   * A participant of a programme.
   *
   * @param reference null once erased
   * @param takesPart whether the way was not declined and the participant not forgotten
   */
  public record Participant(UUID trajectory, String reference, boolean takesPart) {

    static Participant of(Trajectory trajectory) {
      return new Participant(
          trajectory.id(),
          trajectory.referral().participant(),
          !trajectory.isErased() && trajectory.state() != TrajectoryState.DECLINED);
    }
  }

  /** Those of the trajectories that are of the programme, by trajectory. */
  public Map<UUID, Participant> of(UUID programme, Collection<UUID> asked) {
    return trajectories.find("referral.programme = ?1 and id in ?2", programme, asked).stream()
        .map(Participant::of)
        .collect(Collectors.toMap(Participant::trajectory, Function.identity()));
  }
}
