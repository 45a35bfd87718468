package nl.samenspel.partnership.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.deliverable.Signing;
import nl.samenspel.partnership.deliverable.SigningCondition;

/**
 * An organisation signs within the mandate of one of its delegates. One that never named a delegate
 * is not locked out: that it has none is told by the requirement of the share phase.
 */
@ApplicationScoped
class WithinMandate implements SigningCondition {

  @Inject Delegates delegates;

  @Override
  public void check(Signing signing) {
    var named = delegates.ofOrganisation(signing.partnership(), signing.organisation());
    if (!named.isEmpty()
        && named.stream().allMatch(delegate -> delegate.objectionTo(signing).isPresent())) {
      var told = toTell(named);
      throw new MandateExceeded(told, objections(told, signing), signing.on());
    }
  }

  /** Those that have a mandate, or else the last one that had. */
  private static List<Delegate> toTell(List<Delegate> named) {
    var serving = named.stream().filter(delegate -> !delegate.hasEnded()).toList();
    return serving.isEmpty() ? named.subList(0, 1) : serving;
  }

  private static List<Text> objections(List<Delegate> delegates, Signing signing) {
    return delegates.stream().flatMap(each -> each.objectionTo(signing).stream()).toList();
  }
}
