package nl.samenspel.benchmark.chaos;

import com.fasterxml.jackson.databind.JsonNode;

/** A definite no: nothing was changed. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient JsonNode problem;

  Refused(String request, int status, JsonNode problem) {
    super("%s was answered with %d: %s".formatted(request, status, problem));
    this.problem = problem;
  }

  /** The last part of the problem's type. */
  boolean is(String rule) {
    return problem.path("type").asText().endsWith(":" + rule);
  }

  JsonNode problem() {
    return problem;
  }
}
