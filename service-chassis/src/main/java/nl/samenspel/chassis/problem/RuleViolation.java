package nl.samenspel.chassis.problem;

/** A rule of the domain stands in the way: 409, with what would make it succeed. */
public class RuleViolation extends ProblemException {

  private static final long serialVersionUID = 1L;

  public RuleViolation(String name, Object... args) {
    super(409, name, args);
  }
}
