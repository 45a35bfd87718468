package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The suite answered with a problem. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient JsonNode problem;

  Refused(String request, int status, JsonNode problem) {
    super("%s was answered with %d: %s".formatted(request, status, problem));
    this.status = status;
    this.problem = problem;
  }

  int status() {
    return status;
  }

  /** The last part of the problem's type. */
  boolean is(String rule) {
    return problem.path("type").asText().endsWith(":" + rule);
  }

  JsonNode problem() {
    return problem;
  }
}
