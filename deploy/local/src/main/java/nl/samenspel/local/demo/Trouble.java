package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** It grows too fast, and three of the regions complain. */
final class Trouble {
  private record Grievance(Role by, String category, String lens, String description) {}

  private static final List<Grievance> GRIEVANCES =
      List.of(
          new Grievance(
              Role.NORTH,
              "communication",
              "relation",
              "Wijzigingen in het rooster horen wij pas als zij al zijn doorgevoerd, soms van de"
                  + " deelnemers zelf. Op vragen komt geen antwoord, of van ieder een ander."),
          new Grievance(
              Role.EAST,
              "focus",
              "process",
              "Er lopen te veel dingen tegelijk: een nieuwe leerlijn, een tweede locatie en een"
                  + " proef met taallessen. Voor de deelnemers die er al zijn blijft te weinig"
                  + " tijd over."),
          new Grievance(
              Role.SOUTH,
              "expectations",
              "ambition",
              "Deelnemers is een baan voorgespiegeld binnen een half jaar. Bij de intake was al te"
                  + " zien dat dit voor een deel van hen niet haalbaar is."));

  private final Cast cast;
  private final Story story;
  private final String partnership;

  Trouble(Cast cast, Story story, String partnership) {
    this.cast = cast;
    this.story = story;
    this.partnership = partnership;
  }

  void play(LocalDate today) {
    story.act("5. Trouble: 412 people activated, and three regions complain");
    List<String> complaints = new ArrayList<>();
    for (Grievance grievance : GRIEVANCES) {
      complaints.add(log(grievance, today));
    }
    for (String complaint : complaints) {
      take(complaint, Map.of("type", "acknowledge", "on", today.toString()));
    }
    story.tell("%s confirms that it received them.", cast.lead().name());
    take(
        complaints.get(0),
        Map.of("type", "assign", "handler", "Klachtencommissie", "involved", false));
    story.tell("A committee that was not involved will look into the first.");
  }

  private String log(Grievance grievance, LocalDate today) {
    Party complainant = cast.the(grievance.by());
    JsonNode complaint =
        complainant.post(
            PARTNERSHIP,
            partnership + "/complaints",
            Map.of(
                "category", grievance.category(),
                "lens", grievance.lens(),
                "description", grievance.description(),
                "complainant", Map.of("organisation", complainant.id()),
                "about", List.of(cast.lead().id()),
                "receivedOn", today.minusDays(2).toString(),
                "regime", "nlAwb"));
    story.tell("%s, about %s:", complainant.name(), grievance.category());
    story.tell("  \"%s\"", grievance.description());
    for (JsonNode deadline : complaint.path("deadlines")) {
      if (deadline.path("code").asText().equals("decision")) {
        story.tell(
            "  To be decided by %s: %s.",
            deadline.path("on").asText(), deadline.path("explanation").path(0).asText());
      }
    }
    return complaint.path("id").asText();
  }

  private void take(String complaint, Map<String, Object> step) {
    cast.lead().post(PARTNERSHIP, partnership + "/complaints/" + complaint + "/steps", step);
  }
}
