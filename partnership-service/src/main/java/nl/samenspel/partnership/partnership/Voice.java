package nl.samenspel.partnership.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Forbidden;

/** Members are equal: each speaks for itself, nobody for another. */
@ApplicationScoped
public class Voice {

  @Inject Caller caller;

  /**
   * @throws Forbidden when what is said or done is another organisation's
   */
  public void requireOwn(UUID organisation) {
    if (!caller.organisation().equals(organisation)) {
      throw new Forbidden("another-organisation");
    }
  }
}
