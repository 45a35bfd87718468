package nl.samenspel.partnership.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;

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

  /**
   * What one organisation said does not become another's.
   *
   * @throws InvalidInput when the request names another organisation than the one that said it
   */
  public void requireSame(UUID requested, UUID organisation) {
    if (!requested.equals(organisation)) {
      throw InvalidInput.of(Issue.inBody("fixed", "organisation", requested));
    }
  }
}
