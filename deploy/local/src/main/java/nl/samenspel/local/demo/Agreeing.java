package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is in it for all, what each brings and gets, who they are, and what they will measure. */
final class Agreeing {

  /** Euros a year, and which part of the yield in per cent. */
  private record Share(int euros, int yield) {}

  private static final Map<Role, Share> SHARES = new EnumMap<>(Role.class);

  static {
    SHARES.put(Role.PROVIDER, new Share(60_000, 32));
    SHARES.put(Role.NORTH, new Share(40_000, 20));
    SHARES.put(Role.EAST, new Share(30_000, 16));
    SHARES.put(Role.SOUTH, new Share(30_000, 16));
    SHARES.put(Role.WEST, new Share(30_000, 16));
  }

  private final Stage stage;

  Agreeing(Stage stage) {
    this.stage = stage;
  }

  void play() {
    stage.story().act("4. Agree (overeenkomen): something in it for everyone");
    weigh("Alle lessen op één plaats", 4, -3, -2, -1, -2);
    weigh("Lesgeven in elke regio, met dezelfde lessen", 2, 3, 2, 2, 3);
    weigh("Lesgeven in elke regio, elk met eigen lessen", -2, 3, 2, 1, 3);
    contribute();
    compare();
    measure();
    new Diary(stage)
        .deepened(stage.after(3, 3), "Opties naast elkaar: wie wint en wie verliest er?")
        .gotOn(stage.after(3, 12), "Lesplaatsen gehuurd in Noord en West");
    stage.sign("agreementNote", "Afsprakennota IT-werk in vier regio's", stage.after(3, 8));
    stage.sign("collaborationAgreement", "Samenwerkingsovereenkomst", stage.after(3, 12));
    stage.complete("agree", stage.after(3, 24));
  }

  private void weigh(String title, int... gains) {
    List<Map<String, Object>> effects =
        Stream.of(Role.values()).map(role -> effect(role, gains[role.ordinal()])).toList();
    JsonNode option =
        stage.post(Role.PROVIDER, "/options", Map.of("title", title, "effects", effects));
    stage
        .story()
        .tell(
            "\"%s\": %s.",
            title,
            option.path("mutualGain").asBoolean()
                ? "nobody loses"
                : option.path("worseOff").size() + " of five would be worse off");
  }

  private Map<String, Object> effect(Role role, int gain) {
    return Map.of("organisation", stage.cast().the(role).id(), "gain", gain);
  }

  private void contribute() {
    SHARES.forEach(
        (role, share) ->
            stage.post(
                role,
                "/contributions",
                Map.of(
                    "organisation", stage.cast().the(role).id(),
                    "kind", "money",
                    "amount", share.euros(),
                    "returnShare", share.yield())));
    for (Role role : Role.values()) {
      stage.post(role, "/contributions/agreements", Map.of());
    }
    stage.story().tell("All five agree on what each brings and gets; the shares add up to 100 %%.");
  }

  private void compare() {
    JsonNode identities = stage.get(Role.PROVIDER, "/identities");
    stage.post(Role.PROVIDER, "/identities/comparisons", Map.of());
    stage
        .story()
        .tell(
            "Missions and values side by side: all five value %s.",
            String.join(", ", identities.path("sharedValues").findValuesAsText("value")));
  }

  private void measure() {
    define("cost", "Kosten per plaatsing", "euro", "lower", 9_200, 7_000);
    define("quality", "Deelnemers die een diploma halen", "%", "higher", 55, 75);
    define("vulnerability", "Lessen die maar één docent kan geven", "%", "lower", 60, 20);
  }

  private void define(
      String kind, String name, String unit, String betterWhen, int baseline, int target) {
    stage
        .lead()
        .post(
            PARTNERSHIP,
            stage.path() + "/indicators",
            Map.of(
                "kind", kind,
                "name", name,
                "unit", unit,
                "betterWhen", betterWhen,
                "baseline", baseline,
                "target", target));
    stage.story().tell("%s: from %d to %d %s.", name, baseline, target, unit);
  }
}
