package nl.samenspel.local.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who wants what, and why. One region is in a hurry, and never says. */
final class Exploring {
  private static final Map<Role, List<String>> INTERESTS = new EnumMap<>(Role.class);

  static {
    INTERESTS.put(
        Role.PROVIDER,
        List.of(
            "Eén opleiding die in alle regio's hetzelfde is.",
            "Groepen die vol genoeg zijn om goede docenten te kunnen betalen."));
    INTERESTS.put(
        Role.NORTH,
        List.of(
            "De lessen worden in onze eigen regio gegeven.",
            "Deelnemers haken af als zij ver moeten reizen."));
    INTERESTS.put(
        Role.EAST,
        List.of(
            "Eerst kleine groepen, dan pas groeien.",
            "Onze klantmanagers moeten het kunnen volgen naast hun andere werk."));
    INTERESTS.put(
        Role.WEST,
        List.of(
            "Plaatsing bij werkgevers hoort bij het aanbod.",
            "Een opleiding zonder baan helpt onze inwoners niet verder."));
  }

  private final Stage stage;

  Exploring(Stage stage) {
    this.stage = stage;
  }

  void play() {
    stage.story().act("2. Explore (verkennen): who wants what, and why");
    INTERESTS.forEach(this::state);
    new Diary(stage)
        .deepened(stage.after(0, 20), "Werkbezoek bij elkaar, elke regio een dagdeel")
        .deepened(stage.after(1, 5), "Gesprek over wat ieder belangrijk vindt");
    stage.sign("startingNote", "Startnota IT-werk in vier regio's", stage.after(1, 14));
    stage.completeLettingGo(
        "explore",
        "Zuid heeft haast en noemt haar belang later, bij de afspraken.",
        stage.after(1, 28));
  }

  private void state(Role role, List<String> positionAndInterest) {
    stage.post(
        role,
        "/interests",
        Map.of(
            "organisation", stage.cast().the(role).id(),
            "position", positionAndInterest.get(0),
            "interest", positionAndInterest.get(1),
            "priority", 1));
    stage.story().tell("%s: \"%s\"", role.title(), positionAndInterest.get(1));
  }
}
