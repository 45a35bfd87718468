package nl.samenspel.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault in what was sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One fault in what was sent; all faults are reported together.")
public record Issue(
    @Schema(
            description = "What kind of fault.",
            examples = "urn:problem-type:samenspel:unknown-property")
        String type,
    @Schema(description = "Where it stands.", examples = "body") String in,
    @Schema(description = "The name of the property or parameter.", examples = "members[0].role")
        String name,
    @Schema(description = "What was sent, where it may be repeated.", examples = "chairman")
        Object value,
    @Schema(
            description = "What is wrong with it, for a person.",
            implementation = String.class,
            examples = "Kies een van: lead, partner, associate.")
        Text detail) {

  private static final int LONGEST_ECHO = 100;

  /**
   * A fault in the body.
   *
   * @param kind the last part of the type, also its text's key {@code issue.<kind>}
   */
  public static Issue inBody(String kind, String name, Object value, Object... args) {
    return inBody(kind, name, value, Text.of("issue." + kind, args));
  }

  public static Issue inBody(String kind, String name, Object value, Text detail) {
    return new Issue(Problem.type(kind), "body", name, echo(value), detail);
  }

  public static Issue inQuery(String kind, String name, Object value, Text detail) {
    return new Issue(Problem.type(kind), "query", name, echo(value), detail);
  }

  public static Issue inHeader(String kind, String name, Object... args) {
    return new Issue(Problem.type(kind), "header", name, null, Text.of("issue." + kind, args));
  }

  /**
   * A rule that stands in the way of one item of many.
   *
   * @param name the item
   */
  public static Issue of(ProblemException refusal, String name) {
    return new Issue(Problem.type(refusal.name()), "body", name, null, refusal.detail());
  }

  /** The same fault without repeating what was sent, which may be about a person. */
  public Issue withoutValue() {
    return new Issue(type, in, name, null, detail);
  }

  private static Object echo(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof CharSequence || value instanceof Enum) {
      var text = value.toString();
      return text.length() <= LONGEST_ECHO ? text : beginningOf(text) + "…";
    }
    return null;
  }

  /** Half a surrogate pair is no character, and not every reader takes an answer with one. */
  private static String beginningOf(String text) {
    var whole = !Character.isHighSurrogate(text.charAt(LONGEST_ECHO - 1));
    return text.substring(0, whole ? LONGEST_ECHO : LONGEST_ECHO - 1);
  }
}
