package nl.samenspel.chassis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;

/** What is wrong with a request, gathered so that all faults are told at once. */
@RequestScoped
class Faults {

  private final List<Issue> issues = new ArrayList<>();

  void add(Issue issue) {
    issues.add(issue);
  }

  /** A broken constraint, unless its property is known to be wrong already. */
  void add(String in, String name, ConstraintViolation<?> violation) {
    if (issues.stream().noneMatch(issue -> name.equals(issue.name()) && in.equals(issue.in()))) {
      issues.add(Violations.issue(in, name, violation));
    }
  }

  void throwIfAny() {
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }

  static Issue syntax(int line, int column) {
    return Issue.inBody(
        "malformed-json", null, null, Text.of("issue.malformed-json", line, column));
  }
}
