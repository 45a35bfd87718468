package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Plausible answers, the same ones at every run: people differ, and so do the subjects. */
final class Answers {
  private static final double SPREAD = 0.8;
  private static final double DOES_NOT_KNOW = 0.04;

  private final Random random = new Random(2026);
  private final Map<String, Double> subjects = new HashMap<>();
  private final JsonNode instrument;

  Answers(JsonNode instrument) {
    this.instrument = instrument;
    for (JsonNode dimension : instrument.path("dimensions")) {
      subjects.put(dimension.path("code").asText(), random.nextGaussian() * 0.3);
    }
  }

  /** What somebody answers who sees things, on average, as {@code mood} says. */
  Map<String, Integer> of(double mood) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (JsonNode item : instrument.path("items")) {
      answers.put(item.path("code").asText(), answer(item, mood));
    }
    return answers;
  }

  private Integer answer(JsonNode item, double mood) {
    if (random.nextDouble() < DOES_NOT_KNOW) {
      return null;
    }
    double view =
        mood + subjects.get(item.path("dimension").asText()) + random.nextGaussian() * SPREAD;
    int level = (int) Math.max(1, Math.min(5, Math.round(view)));
    return item.path("reversed").asBoolean() ? 6 - level : level;
  }
}
