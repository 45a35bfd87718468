package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The phases explore and share, each with its document that every member signs. */
final class Growing {
  private static final Map<Role, List<String>> INTERESTS =
      Map.of(
          Role.PROVIDER,
          List.of(
              "Eén opleiding die in alle regio's hetzelfde is.",
              "Groepen die vol genoeg zijn om goede docenten te kunnen betalen."),
          Role.NORTH,
          List.of(
              "De lessen worden in onze eigen regio gegeven.",
              "Deelnemers haken af als zij ver moeten reizen."),
          Role.EAST,
          List.of(
              "Eerst kleine groepen, dan pas groeien.",
              "Onze klantmanagers moeten het kunnen volgen naast hun andere werk."),
          Role.SOUTH,
          List.of(
              "Een diploma met erkende waarde.",
              "Werkgevers bij ons vragen om een papier dat zij kennen."),
          Role.WEST,
          List.of(
              "Plaatsing bij werkgevers hoort bij het aanbod.",
              "Een opleiding zonder baan helpt onze inwoners niet verder."));

  private final Cast cast;
  private final Story story;
  private final String partnership;

  Growing(Cast cast, Story story, String partnership) {
    this.cast = cast;
    this.story = story;
    this.partnership = partnership;
  }

  void play() {
    story.act("2. Explore (verkennen): who wants what, and why");
    for (Role role : Role.values()) {
      state(role, INTERESTS.get(role));
    }
    sign("startingNote", "Startnota IT-werk in vier regio's");
    complete("explore");
    story.act("3. Share (delen): the intention, signed by all");
    sign("letterOfIntent", "Intentieverklaring: na 412 geactiveerde deelnemers samen verder");
    complete("share");
  }

  private void state(Role role, List<String> positionAndInterest) {
    cast.the(role)
        .post(
            PARTNERSHIP,
            partnership + "/interests",
            Map.of(
                "organisation", cast.the(role).id(),
                "position", positionAndInterest.get(0),
                "interest", positionAndInterest.get(1),
                "priority", 1));
    story.tell("%s: \"%s\"", role.title(), positionAndInterest.get(1));
  }

  private void sign(String kind, String title) {
    JsonNode deliverable =
        cast.lead()
            .post(
                PARTNERSHIP,
                partnership + "/deliverables",
                Map.of("kind", kind, "title", title, "document", document(kind)));
    String path = partnership + "/deliverables/" + deliverable.path("id").asText();
    for (Party party : cast.all()) {
      party.post(
          PARTNERSHIP, path + "/signatures", Map.of("decision", "accept", "remark", "Akkoord."));
    }
    story.tell("\"%s\" is signed by all five.", title);
  }

  private static Map<String, String> document(String kind) {
    return Map.of(
        "uri", "https://documenten.codewerk.example/" + kind + ".pdf",
        "mediaType", "application/pdf",
        "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  /** Whatever is unmet is let go, with a reason: the system remembers it, it locks nobody out. */
  private void complete(String phase) {
    try {
      complete(phase, List.of());
    } catch (Refused e) {
      if (!e.is("unmet-requirements")) {
        throw e;
      }
      List<Map<String, String>> waivers = new ArrayList<>();
      for (JsonNode unmet : e.problem().path("unmet")) {
        story.tell("Not met: %s", unmet.path("explanation").asText());
        waivers.add(
            Map.of(
                "code",
                unmet.path("code").asText(),
                "reason",
                "Wij leggen dit vast zodra de afspraken vorm krijgen."));
      }
      story.tell("The lead lets this go, and says why; it stays visible among the gaps.");
      complete(phase, waivers);
    }
    story.tell("The phase is completed.");
  }

  private void complete(String phase, List<Map<String, String>> waivers) {
    cast.lead()
        .post(
            PARTNERSHIP,
            partnership + "/transitions",
            Map.of("type", "complete", "phase", phase, "waive", waivers));
  }
}
