package nl.samenspel.partnership.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Forbidden;

/** Whose it is to change what belongs to one member but concerns all. */
@ApplicationScoped
public class Ownership {

  @Inject Caller caller;

  /** Whether the caller acts for the owner, or for the organisation that leads. */
  public boolean isOwnerOrLead(Partnership partnership, UUID owner) {
    var organisation = caller.organisation();
    return organisation.equals(owner) || partnership.isLedBy(organisation);
  }

  /**
   * @throws Forbidden when the caller acts for neither the owner nor the organisation that leads
   */
  public void requireOwnerOrLead(Partnership partnership, UUID owner) {
    if (!isOwnerOrLead(partnership, owner)) {
      throw new Forbidden("not-owner-nor-lead");
    }
  }
}
