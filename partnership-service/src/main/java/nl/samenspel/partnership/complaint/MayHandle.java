package nl.samenspel.partnership.complaint;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * Those complained about have to handle a complaint, by somebody who was not involved (Awb 9:1 and
 * 9:7); the lead may do it for them, and so may the member that the handler belongs to. That the
 * complainant took it back or is satisfied they record too, the latter with who said so and when; a
 * member that complains may also record that itself.
 */
final class MayHandle {

  private static final Set<StepType> OF_THE_COMPLAINANT =
      EnumSet.of(StepType.SATISFY, StepType.WITHDRAW);

  private MayHandle() {}

  /**
   * @throws Forbidden when this step is not the organisation's to take
   */
  static void require(
      UUID organisation, Complaint complaint, Partnership partnership, StepType step) {
    var grievance = complaint.grievance();
    var handles =
        grievance.isAbout(organisation)
            || partnership.isLedBy(organisation)
            || complaint
                .assignment()
                .filter(assigned -> organisation.equals(assigned.organisation()))
                .isPresent();
    var complains = OF_THE_COMPLAINANT.contains(step) && grievance.isBy(organisation);
    if (!handles && !complains) {
      throw new Forbidden("complaint-not-yours-to-handle");
    }
  }
}
