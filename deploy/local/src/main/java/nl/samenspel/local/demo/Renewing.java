package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** What came of it is measured and written down, and the next round begins. */
final class Renewing {
  private final Stage stage;

  Renewing(Stage stage) {
    this.stage = stage;
  }

  void play() {
    stage.story().act("11. Renew (vernieuwen): what came of it, and once more from the start");
    for (JsonNode indicator : stage.get(Role.PROVIDER, "/indicators").path("items")) {
      switch (indicator.path("kind").asText()) {
        case "cost" -> measure(indicator, 8_800, 8_150);
        case "quality" -> measure(indicator, 61, 68);
        default -> measure(indicator, 48, 35);
      }
    }
    stage.sign("evaluationReport", "Evaluatie van de eerste ronde", stage.today().minusDays(11));
    stage.complete("execute", stage.today());
    stage.post(Role.PROVIDER, "/transitions", Map.of("type", "renew"));
    stage.story().tell("The second cycle begins, with what was learned in the first.");
  }

  private void measure(JsonNode indicator, int halfway, int last) {
    measure(indicator, stage.after(9, 0), halfway);
    JsonNode measured = measure(indicator, stage.today().minusDays(14), last);
    stage
        .story()
        .tell(
            "%s: %d %s, %s %% of the way to the target.",
            indicator.path("name").asText(),
            last,
            indicator.path("unit").asText(),
            Math.round(measured.path("progress").asDouble() * 100));
  }

  private JsonNode measure(JsonNode indicator, LocalDate on, int value) {
    return stage.post(
        Role.PROVIDER,
        "/indicators/" + indicator.path("id").asText() + "/measurements",
        Map.of("on", on.toString(), "value", value));
  }
}
