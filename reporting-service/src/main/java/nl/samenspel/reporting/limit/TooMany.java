package nl.samenspel.reporting.limit;

import nl.samenspel.chassis.problem.ProblemException;

/** As much goes on at once as may: by this caller (429) or by all (503), with what would help. */
public final class TooMany extends ProblemException {

  private static final long serialVersionUID = 1L;

  private TooMany(int status, String name, Object... args) {
    super(status, name, args);
    withHeader("Retry-After", "30");
  }

  static TooMany ofCaller(String name, int most) {
    return new TooMany(429, name, most);
  }

  static TooMany inAll(String name) {
    return new TooMany(503, name + "-in-all");
  }
}
