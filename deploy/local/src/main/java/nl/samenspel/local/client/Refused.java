package nl.samenspel.local.client;

import com.fasterxml.jackson.databind.JsonNode;

/** The suite answered with a problem: nothing was changed. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient JsonNode problem;

  public Refused(String request, int status, JsonNode problem) {
    super("%s was answered with %d: %s".formatted(request, status, problem));
    this.status = status;
    this.problem = problem;
  }

  public int status() {
    return status;
  }

  /** The last part of the problem's type. */
  public boolean is(String rule) {
    return problem.path("type").asText().endsWith(":" + rule);
  }

  public JsonNode problem() {
    return problem;
  }
}
