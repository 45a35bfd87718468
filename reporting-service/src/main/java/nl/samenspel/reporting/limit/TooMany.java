package nl.samenspel.reporting.limit;

import nl.samenspel.chassis.problem.ProblemException;

/** The caller has as much going on at once as one caller may: 429, with what would help. */
public final class TooMany extends ProblemException {

  private static final long serialVersionUID = 1L;

  TooMany(String name, int most) {
    super(429, name, most);
    withHeader("Retry-After", "30");
  }
}
