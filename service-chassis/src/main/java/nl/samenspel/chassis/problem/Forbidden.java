package nl.samenspel.chassis.problem;

/** The caller may see it, but this is not the caller's to do. */
public class Forbidden extends ProblemException {

  private static final long serialVersionUID = 1L;

  public Forbidden() {
    this("forbidden");
  }

  /**
   * @param name a problem of its own that says who may
   */
  public Forbidden(String name, Object... args) {
    super(403, name, args);
  }
}
