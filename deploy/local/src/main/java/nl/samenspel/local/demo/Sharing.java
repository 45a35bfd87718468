package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Each organisation weighs whether to join, and says who speaks for it and how far. */
final class Sharing {

  /**
   * @param fit with mission, vision and strategy, from 1 to 5
   * @param hours a month that it can spare
   */
  private record Weighing(Role by, List<Integer> fit, int hours, int energy, boolean imposed) {}

  private static final List<Weighing> WEIGHINGS =
      List.of(
          new Weighing(Role.PROVIDER, List.of(5, 5, 4), 80, 5, false),
          new Weighing(Role.NORTH, List.of(4, 4, 4), 40, 4, false),
          new Weighing(Role.EAST, List.of(5, 4, 3), 24, 3, false),
          new Weighing(Role.SOUTH, List.of(4, 3, 2), 16, 3, true),
          new Weighing(Role.WEST, List.of(4, 4, 4), 32, 4, false));

  private static final Map<Role, String> DELEGATES =
      Map.of(
          Role.PROVIDER, "Noor Visser",
          Role.NORTH, "Imre Dijkstra",
          Role.EAST, "Fatma Yildiz",
          Role.SOUTH, "Teun Claessens",
          Role.WEST, "Sanne Bakker");

  private final Stage stage;

  Sharing(Stage stage) {
    this.stage = stage;
  }

  void play() {
    stage.story().act("3. Share (delen): a choice of one's own, and who speaks for whom");
    WEIGHINGS.forEach(this::weigh);
    DELEGATES.forEach(this::send);
    stage.story().tell("Each names who speaks for it, how far and until when.");
    new Diary(stage)
        .deepened(stage.after(2, 6), "De bedoeling hardop gemaakt: wat is er over een jaar anders?")
        .gotOn(stage.after(2, 16), "Eerste groepen geworven");
    stage.sign(
        "letterOfIntent", "Intentieverklaring: samen opleiden in vier regio's", stage.after(2, 10));
    stage.complete("share", stage.after(2, 24));
  }

  private void weigh(Weighing weighing) {
    JsonNode appraisal =
        stage.post(
            weighing.by(),
            "/appraisals",
            Map.of(
                "organisation", stage.cast().the(weighing.by()).id(),
                "fit",
                    Map.of(
                        "mission", weighing.fit().get(0),
                        "vision", weighing.fit().get(1),
                        "strategy", weighing.fit().get(2)),
                "resources", Map.of("hours", weighing.hours(), "energy", weighing.energy()),
                "autonomyImpact", weighing.imposed() ? 4 : 2,
                "imposed", weighing.imposed(),
                "decision", "join",
                "reason", "Wij doen mee."));
    if (weighing.imposed()) {
      stage
          .story()
          .tell(
              "%s has to take part. The advice: %s",
              weighing.by().title(), appraisal.path("advice").findPath("explanation").asText());
    }
  }

  private void send(Role role, String name) {
    stage.post(
        role,
        "/delegates",
        Map.of(
            "organisation", stage.cast().the(role).id(),
            "name", name,
            "function", role == Role.PROVIDER ? "Directeur" : "Regiomanager",
            "mandate",
                Map.of(
                    "scope",
                    "Inhoud, planning en geld van de opleiding.",
                    "limit",
                    60_000,
                    "until",
                    stage.today().plusMonths(18).toString()),
            "backingConsultedOn", stage.after(2, 1).toString(),
            "competences", Map.of("trust", 4, "accessibility", 4, "expertise", 3),
            "support", "Elke maand een halfuur met de directie."));
  }
}
