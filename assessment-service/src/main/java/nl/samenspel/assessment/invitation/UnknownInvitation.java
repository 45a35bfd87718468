package nl.samenspel.assessment.invitation;

import nl.samenspel.chassis.problem.ProblemException;

/** No invitation belongs to the token. */
class UnknownInvitation extends ProblemException {

  private static final long serialVersionUID = 1L;

  UnknownInvitation() {
    super(404, "invitation-unknown");
  }
}
