package nl.samenspel.local.demo;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Back to the drawing board: both sides of the story, the original goal, and a plan for all. */
final class Recovering {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private record Account(String happened, String meant, String need, String ourPart) {}

  private record Doing(String title, Role owner, int inWeeks) {}

  private static final Map<Role, Account> ACCOUNTS = new EnumMap<>(Role.class);

  static {
    ACCOUNTS.put(
        Role.PROVIDER,
        new Account(
            "Vier regio's vroegen tegelijk om meer, en wij zeiden overal ja op.",
            "Onze docenten liepen vast en vragen bleven liggen.",
            "Eén plek waar wordt besloten wat eerst komt.",
            "Wij hebben te lang gezwegen over wat niet ging."));
    ACCOUNTS.put(
        Role.NORTH,
        new Account(
            "Roosters veranderden drie keer zonder bericht.",
            "Deelnemers stonden voor een dichte deur en haakten af.",
            "Wijzigingen een week vooraf horen, van één persoon.",
            "Wij hebben geklaagd bij elkaar en niet bij de opleider."));
    ACCOUNTS.put(
        Role.EAST,
        new Account(
            "Er begonnen vier dingen waarvan er één was afgesproken.",
            "Onze klantmanagers konden het niet meer volgen.",
            "Eerst afmaken wat loopt.",
            "Wij hebben de tweede locatie zelf mee gevraagd."));
    ACCOUNTS.put(
        Role.SOUTH,
        new Account(
            "Deelnemers verwachtten een baan binnen een half jaar.",
            "Teleurgestelde mensen, en wij die het uit moesten leggen.",
            "Bij de intake samen zeggen wat haalbaar is.",
            "Wij hebben ons belang aan het begin niet genoemd."));
  }

  private static final List<Doing> PLAN =
      List.of(
          new Doing("Roosterwijzigingen een week vooraf, via één aanspreekpunt", Role.PROVIDER, 2),
          new Doing(
              "De tweede locatie en de taalproef stoppen tot de groepen af zijn", Role.EAST, 4),
          new Doing("Intake samen met de klantmanager, verwachting op papier", Role.SOUTH, 3),
          new Doing("Elke zes weken een uur zonder agenda, met alle vijf", Role.NORTH, 6));

  private final Stage stage;

  Recovering(Stage stage) {
    this.stage = stage;
  }

  /**
   * @return the path of the recovery, under that of the partnership
   */
  String play(List<String> complaints) {
    stage.story().act("10. Recovery (terug naar de tekentafel): both sides, the goal, a plan");
    JsonNode recovery = stage.post(Role.PROVIDER, "/recoveries", Map.of("complaints", complaints));
    String path = "/recoveries/" + recovery.path("id").asText();
    ACCOUNTS.forEach((role, account) -> enter(path, role, account));
    stage.story().tell("Each told its side without seeing the others'; now they lie side by side.");
    plan(path);
    share(path);
    return path;
  }

  private void enter(String path, Role role, Account account) {
    stage.put(
        role,
        path + "/perspectives/" + stage.cast().the(role).id(),
        Map.of(
            "whatHappened", account.happened(),
            "whatItMeant", account.meant(),
            "whatWeNeed", account.need(),
            "ourPart", account.ourPart()));
  }

  private void plan(String path) {
    List<Map<String, String>> actions = new ArrayList<>();
    for (Doing doing : PLAN) {
      actions.add(
          Map.of(
              "title", doing.title(),
              "owner", stage.cast().the(doing.owner()).id().toString(),
              "due", stage.today().plusWeeks(doing.inWeeks()).toString()));
    }
    stage.put(
        Role.PROVIDER,
        path + "/plan",
        Map.of(
            "goal", Map.of("stillHolds", true),
            "factors",
                List.of(
                    Map.of(
                        "then", "Veel vacatures voor wie net begint.",
                        "now", "Werkgevers vragen eerst een diploma.",
                        "effect", "hinders"),
                    Map.of(
                        "then", "Elke regio wierf zelf.",
                        "now", "De regio's delen één wachtlijst.",
                        "effect", "helps")),
            "actions", actions));
    stage
        .story()
        .tell("The goal still holds. What changed around it is named; four things will be done.");
  }

  private void share(String path) {
    List<String> all = new ArrayList<>();
    stage.cast().all().forEach(party -> all.add(party.id().toString()));
    stage.post(
        Role.PROVIDER,
        path + "/sharing",
        Map.of("sharedWith", all, "measureTrustOn", stage.today().toString()));
    stage.story().tell("The plan is shared with all regions. Trust will be measured again.");
  }

  /** Only when all is done and trust is known again. */
  void close(String path) {
    LocalDate today = stage.today();
    await().atMost(PATIENCE).until(() -> stage.get(Role.PROVIDER, path).path("trust").has("after"));
    for (JsonNode action : stage.get(Role.PROVIDER, path + "/plan").path("actions")) {
      stage.post(
          Role.PROVIDER,
          path + "/actions/" + action.path("id").asText() + "/outcome",
          Map.of("done", true, "on", today.toString()));
    }
    JsonNode closed = stage.post(Role.PROVIDER, path + "/closure", Map.of());
    stage
        .story()
        .tell(
            "The recovery is %s: trust went from %s to %s.",
            closed.path("state").asText(),
            closed.path("trust").path("before").path("score").asText(),
            closed.path("trust").path("after").path("score").asText());
  }
}
