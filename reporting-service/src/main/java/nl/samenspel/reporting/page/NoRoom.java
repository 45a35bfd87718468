package nl.samenspel.reporting.page;

import nl.samenspel.chassis.problem.ProblemException;

/** An answer would take more than there is: ever (406), or just now (503). */
final class NoRoom extends ProblemException {

  private static final long serialVersionUID = 1L;

  private NoRoom(int status, String name) {
    super(status, name);
  }

  static NoRoom ever() {
    return new NoRoom(406, "too-long-for-pdf");
  }

  static NoRoom now(String problem) {
    var busy = new NoRoom(503, problem);
    busy.withHeader("Retry-After", "30");
    return busy;
  }
}
