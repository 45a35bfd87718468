package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.IdempotencyKeys;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * Forgets a participant: the reference and every free text are gone from the trajectory, from its
 * history and from the answers that are kept to be given again. Events never held them.
 */
@ApplicationScoped
class Forgetting {

  @Inject Trajectories trajectories;
  @Inject Erasing history;
  @Inject IdempotencyKeys answers;
  @Inject Caller caller;
  @Inject Today today;

  void forget(Partnership partnership, Trajectory trajectory) {
    requireMayForget(partnership, trajectory);
    forget(List.of(trajectory), today.get());
  }

  void forget(List<Trajectory> which, LocalDate on) {
    which.forEach(trajectory -> trajectory.erase(on));
    trajectories.saveAll(which);
    var ids = which.stream().map(Trajectory::id).toList();
    // After what was changed just now was written, so that it is blanked too.
    history.erase(Trajectory.class, ids);
    answers.forgetAnswersAbout(ids);
  }

  private void requireMayForget(Partnership partnership, Trajectory trajectory) {
    var organisation = caller.organisation();
    var leads = caller.is(Roles.COORDINATOR) && partnership.isLedBy(organisation);
    if (!leads && !organisation.equals(trajectory.referral().referredBy())) {
      throw new Forbidden("not-yours-to-erase");
    }
  }
}
