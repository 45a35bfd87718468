package nl.samenspel.chassis.problem;

import java.util.List;

/** What was sent is not right: 400, with every fault by name. */
public class InvalidInput extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  public InvalidInput(List<Issue> issues) {
    super(400, "invalid-input", issues.size());
    this.issues = List.copyOf(issues);
  }

  public static InvalidInput of(Issue... issues) {
    return new InvalidInput(List.of(issues));
  }

  @Override
  public List<Issue> issues() {
    return issues;
  }
}
