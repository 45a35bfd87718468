package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Participants, under a pseudonym: from intake to work that lasts. */
final class Training {
  private static final List<Role> REFERRING = List.of(Role.NORTH, Role.EAST, Role.SOUTH, Role.WEST);
  private static final int OF_EACH = 8;

  private final Stage stage;

  Training(Stage stage) {
    this.stage = stage;
  }

  void play() {
    String programme = offer();
    List<String> trajectories = new ArrayList<>();
    REFERRING.forEach(region -> trajectories.addAll(refer(region, programme)));
    for (int i = 0; i < trajectories.size(); i++) {
      follow(trajectories.get(i), i % OF_EACH);
    }
    JsonNode summary = stage.get(Role.PROVIDER, "/programmes/" + programme + "/summary");
    stage.story().tell("%d participants: %s", trajectories.size(), summary.path("outcomes"));
  }

  private String offer() {
    return stage
        .post(
            Role.PROVIDER,
            "/programmes",
            Map.of(
                "title",
                "Van werkzoekend naar IT-beheerder",
                "provider",
                stage.lead().id(),
                "goal",
                "Een diploma met civiel effect en een baan in de eigen regio.",
                "tailoring",
                "Deeltijd, en een taalmodule vooraf.",
                "startsOn",
                stage.after(4, 20).toString(),
                "plannedCostPerTrajectory",
                7_500))
        .path("id")
        .asText();
  }

  private List<String> refer(Role region, String programme) {
    List<Map<String, Object>> intakes = new ArrayList<>();
    for (int number = 1; number <= OF_EACH; number++) {
      intakes.add(
          Map.of(
              "programme", programme,
              "participant", "%s-2026-%03d".formatted(region.name().charAt(0), number),
              "referredBy", stage.cast().the(region).id(),
              "registeredOn", stage.after(4, 20).toString(),
              "intake",
                  Map.of(
                      "level",
                      2 + number % 3,
                      "expectation",
                      number % 2 == 0 ? "paidWork" : "diploma",
                      "steps",
                      List.of("Taalmodule", "Opleiding", "Stage"))));
    }
    stage.post(region, "/trajectories/bulk", Map.of("trajectories", intakes));
    return stage
        .get(region, "/trajectories?pageSize=100&programme=" + programme)
        .path("items")
        .findValuesAsText("id");
  }

  /** One in eight hears no, with something better; of the others not all get as far. */
  private void follow(String trajectory, int which) {
    LocalDate start = stage.after(5, 0);
    take(trajectory, "share", start.minusDays(7));
    if (which == 0) {
      take(
          trajectory,
          "decline",
          start.minusDays(3),
          "alternative",
          "Eerst een taaltraject, daarna opnieuw een intake.");
      return;
    }
    take(trajectory, "accept", start.minusDays(3));
    take(trajectory, "start", start);
    take(trajectory, "ladder", start.plusDays(7), "rung", 3);
    outcome(trajectory, "activated", start.plusDays(21));
    if (which >= 3) {
      take(
          trajectory,
          "outcome",
          start.plusDays(75),
          Map.of("kind", "diploma", "civilEffect", true));
    }
    if (which >= 5) {
      outcome(trajectory, "paidWork", start.plusDays(80));
      take(trajectory, "ladder", start.plusDays(80), "rung", 6);
      take(trajectory, "end", start.plusDays(81), Map.of("ending", "completed", "cost", 7_120));
    }
    if (which >= 6) {
      take(trajectory, "confirmWork", start.plusDays(80).plusMonths(6));
    }
  }

  private void outcome(String trajectory, String kind, LocalDate on) {
    take(trajectory, "outcome", on, "kind", kind);
  }

  private void take(String trajectory, String type, LocalDate on) {
    take(trajectory, type, on, Map.of());
  }

  private void take(String trajectory, String type, LocalDate on, String name, Object value) {
    take(trajectory, type, on, Map.of(name, value));
  }

  private void take(String trajectory, String type, LocalDate on, Map<String, Object> more) {
    Map<String, Object> step = new HashMap<>(more);
    step.put("type", type);
    step.put("on", on.toString());
    stage.post(Role.PROVIDER, "/trajectories/" + trajectory + "/steps", step);
  }
}
