package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.ASSESSMENT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.samenspel.local.client.Refused;

/** People are invited, answer without anyone knowing who said what, and the scores are fixed. */
final class Asking {
  private static final int ATTEMPTS = 5;

  private final Api api;
  private final Cast cast;
  private final Story story;

  Asking(Api api, Cast cast, Story story) {
    this.api = api;
    this.cast = cast;
    this.story = story;
  }

  /**
   * @param assessment one that is open
   * @param turnouts of the organisations whose people are asked
   */
  void play(JsonNode assessment, List<Turnout> turnouts) {
    String path = "/assessments/" + assessment.path("id").asText();
    var answers =
        new Answers(
            cast.lead().get(ASSESSMENT, "/instruments/" + assessment.path("instrument").asText()));
    for (Turnout turnout : turnouts) {
      JsonNode tokens = invite(path, turnout);
      for (int person = 0; person < turnout.answering(); person++) {
        api.answer(tokens.path(person).asText(), Map.of("answers", answers.of(turnout.mood())));
      }
      story.tell(
          "%s: %d of %d people answer.",
          turnout.role().title(), turnout.answering(), turnout.asked());
    }
    cast.lead().post(ASSESSMENT, path + "/closure", Map.of());
    show(cast.lead().get(ASSESSMENT, path + "/results"));
  }

  /** Tokens are shown once: when that answer was lost, new ones are asked for. */
  private JsonNode invite(String path, Turnout turnout) {
    Party party = cast.the(turnout.role());
    var invitation =
        Map.of("organisation", party.id(), "audience", "professional", "count", turnout.asked());
    for (int attempt = 1; ; attempt++) {
      try {
        return party.post(ASSESSMENT, path + "/invitations", invitation).path("tokens");
      } catch (Refused e) {
        if (!e.is("tokens-already-shown") || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void show(JsonNode results) {
    for (JsonNode dimension : results.path("dimensions")) {
      double score = dimension.path("score").asDouble();
      story.tell(
          "  %-14s %s %s",
          dimension.path("code").asText(),
          "#".repeat((int) Math.round(score * 4)),
          dimension.has("score")
              ? "%s, %s".formatted(dimension.path("score").asText(), band(dimension))
              : "not shown: too few answers");
    }
    List<String> hidden = hidden(results.path("dimensions").path(0));
    if (!hidden.isEmpty()) {
      story.tell(
          "Too few people to show, or they could be worked out: %s.", String.join(", ", hidden));
    }
  }

  private List<String> hidden(JsonNode dimension) {
    return dimension.findParents("suppressed").stream()
        .filter(part -> part.path("suppressed").asBoolean() && part.has("organisation"))
        .map(part -> cast.name(part.path("organisation").asText()))
        .toList();
  }

  private static String band(JsonNode dimension) {
    return switch (dimension.path("band").asText()) {
      case "strength" -> "a strength";
      case "concern" -> "a concern";
      default -> "to be discussed";
    };
  }
}
