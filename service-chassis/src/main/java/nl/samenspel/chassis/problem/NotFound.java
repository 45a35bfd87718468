package nl.samenspel.chassis.problem;

/** There is no such thing, or it is not the caller's to see: the answer is the same. */
public class NotFound extends ProblemException {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    super(404, "not-found");
  }
}
