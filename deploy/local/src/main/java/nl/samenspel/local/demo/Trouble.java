package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** It grows too fast, and three of the regions complain. */
final class Trouble {
  /**
   * @param weeksAgo when it came in
   * @param finding and why: what was decided on it
   */
  private record Grievance(
      Role by,
      int weeksAgo,
      String category,
      String lens,
      String description,
      String finding,
      String reason) {}

  private static final List<Grievance> GRIEVANCES =
      List.of(
          new Grievance(
              Role.NORTH,
              12,
              "communication",
              "relation",
              "Wijzigingen in het rooster horen wij pas als zij al zijn doorgevoerd, soms van de"
                  + " deelnemers zelf. Op vragen komt geen antwoord, of van ieder een ander.",
              "founded",
              "Er was geen vaste plaats voor wijzigingen, en op drie van de vier vragen kwam geen"
                  + " antwoord."),
          new Grievance(
              Role.EAST,
              10,
              "focus",
              "process",
              "Er lopen te veel dingen tegelijk: een nieuwe leerlijn, een tweede locatie en een"
                  + " proef met taallessen. Voor de deelnemers die er al zijn blijft te weinig"
                  + " tijd over.",
              "founded",
              "In één kwartaal zijn vier dingen begonnen waarvan er één was afgesproken."),
          new Grievance(
              Role.SOUTH,
              9,
              "expectations",
              "ambition",
              "Deelnemers is een baan voorgespiegeld binnen een half jaar. Bij de intake was al te"
                  + " zien dat dit voor een deel van hen niet haalbaar is.",
              "partlyFounded",
              "De verwachting stond in de folder en is bij de intake niet bijgesteld; een belofte"
                  + " van een baan is niet gedaan."));

  private static final List<String> BOTH = List.of("complainant", "subject");

  private final Stage stage;

  Trouble(Stage stage) {
    this.stage = stage;
  }

  /**
   * @return the complaints
   */
  List<String> play() {
    stage.story().act("8. Trouble: 412 people activated, and three regions complain");
    return GRIEVANCES.stream().map(this::handle).toList();
  }

  private String handle(Grievance grievance) {
    LocalDate received = stage.today().minusWeeks(grievance.weeksAgo());
    String complaint = tell(grievance, received);
    take(complaint, received.plusDays(2), Map.of("type", "acknowledge"));
    take(
        complaint,
        received.plusDays(5),
        Map.of("type", "assign", "handler", "Klachtencommissie", "involved", false));
    for (String party : BOTH) {
      take(
          complaint,
          received.plusDays(16),
          Map.of("type", "hear", "party", party, "report", "Verslag is aan beide gestuurd."));
    }
    take(
        complaint,
        received.plusDays(34),
        Map.of("type", "decide", "finding", grievance.finding(), "reason", grievance.reason()));
    stage
        .story()
        .tell("  A committee that was not involved hears both: %s.", words(grievance.finding()));
    return complaint;
  }

  /** The first was said aloud before it was a complaint. */
  private JsonNode promote(Grievance grievance, LocalDate received) {
    JsonNode signal =
        stage.post(
            grievance.by(),
            "/signals",
            Map.of(
                "category", grievance.category(),
                "lens", grievance.lens(),
                "description", grievance.description(),
                "occurredOn", received.minusWeeks(5).toString()));
    stage.story().tell("A signal first, and five weeks later a complaint:");
    return stage.post(
        grievance.by(),
        "/signals/" + signal.path("id").asText() + "/promotion",
        Map.of(
            "about", List.of(stage.lead().id()),
            "receivedOn", received.toString(),
            "regime", "nlAwb"));
  }

  private JsonNode log(Grievance grievance, LocalDate received) {
    return stage.post(
        grievance.by(),
        "/complaints",
        Map.of(
            "category", grievance.category(),
            "lens", grievance.lens(),
            "description", grievance.description(),
            "complainant", Map.of("organisation", stage.cast().the(grievance.by()).id()),
            "about", List.of(stage.lead().id()),
            "receivedOn", received.toString(),
            "regime", "nlAwb"));
  }

  private String tell(Grievance grievance, LocalDate received) {
    JsonNode complaint =
        grievance.by() == Role.NORTH ? promote(grievance, received) : log(grievance, received);
    stage.story().tell("%s, about %s:", grievance.by().title(), grievance.category());
    stage.story().tell("  \"%s\"", grievance.description());
    for (JsonNode deadline : complaint.path("deadlines")) {
      if (deadline.path("code").asText().equals("decision")) {
        stage
            .story()
            .tell(
                "  To be decided by %s: %s.",
                deadline.path("on").asText(), deadline.path("explanation").path(0).asText());
      }
    }
    return complaint.path("id").asText();
  }

  private void take(String complaint, LocalDate on, Map<String, Object> step) {
    Map<String, Object> dated = new HashMap<>(step);
    dated.put("on", on.toString());
    stage.post(Role.PROVIDER, "/complaints/" + complaint + "/steps", dated);
  }

  private static String words(String finding) {
    return finding.equals("founded") ? "founded" : "partly founded";
  }
}
