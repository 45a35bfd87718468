package nl.samenspel.chassis.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that is told to the caller. Its name gives the type ({@code
 * urn:problem-type:samenspel:<name>}) and the texts ({@code problem.<name>.title} and {@code
 * .detail}).
 */
public abstract class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String name;
  private final transient List<Object> args;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  /**
   * @param args what fills the gaps of the texts
   */
  protected ProblemException(int status, String name, Object... args) {
    // No stack trace: a refusal is an answer, not a fault of ours.
    super(name, null, false, false);
    this.status = status;
    this.name = name;
    this.args = List.of(args);
  }

  /** Adds a member to the problem, for programs to act on. */
  public ProblemException with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  protected final ProblemException withHeader(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public final int status() {
    return status;
  }

  public final String name() {
    return name;
  }

  /** What is the matter, in a few words. */
  public final Text title() {
    return new Text("problem." + name + ".title", args);
  }

  /** What is the matter here and what would make it succeed. */
  public final Text detail() {
    return new Text("problem." + name + ".detail", args);
  }

  Map<String, Object> members() {
    return members;
  }

  Map<String, String> headers() {
    return headers;
  }

  List<Issue> issues() {
    return List.of();
  }
}
