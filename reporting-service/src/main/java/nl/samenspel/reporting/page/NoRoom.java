package nl.samenspel.reporting.page;

import nl.samenspel.chassis.problem.ProblemException;

/** A page cannot be put on paper: it is too long for that (406), or just now (503). */
final class NoRoom extends ProblemException {

  private static final long serialVersionUID = 1L;

  private NoRoom(int status, String name) {
    super(status, name);
  }

  static NoRoom ever() {
    return new NoRoom(406, "too-long-for-pdf");
  }

  static NoRoom now() {
    var busy = new NoRoom(503, "too-many-pdfs");
    busy.withHeader("Retry-After", "30");
    return busy;
  }
}
