package nl.samenspel.chassis.web;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;

/** Broken constraints in the words of an issue. */
public final class Violations {

  private Violations() {}

  /** A broken constraint of something in the body that is checked by itself. */
  public static Issue inBody(String place, ConstraintViolation<?> violation) {
    return issue("body", place + name(violation), violation);
  }

  /** The property as a client knows it: an element of a list goes by its place only. */
  static String name(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString().replace(".<list element>", "");
  }

  static Issue issue(String in, String name, ConstraintViolation<?> violation) {
    var detail = Text.of("issue.constraint", violation.getMessage());
    return in.equals("query")
        ? Issue.inQuery(kind(violation), name, violation.getInvalidValue(), detail)
        : Issue.inBody(kind(violation), name, violation.getInvalidValue(), detail);
  }

  /** {@code NotBlank} becomes {@code not-blank}. */
  private static String kind(ConstraintViolation<?> violation) {
    return violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
