package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.local.client.Refused;

/**
 * Where an act is played: who plays, who tells, and in which partnership.
 *
 * @param path of the partnership
 * @param today the case ends on it; it began {@link #MONTHS} months before
 */
record Stage(Cast cast, Story story, String path, LocalDate today) {

  /** How long the case goes on before it is told. */
  static final int MONTHS = 14;

  /** The day on which something happened, counted from the beginning. */
  LocalDate after(int months, int days) {
    return today.minusMonths(MONTHS).plusMonths(months).plusDays(days);
  }

  /** The id of the partnership. */
  String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Party lead() {
    return cast.lead();
  }

  /** Makes something in the partnership. */
  JsonNode post(Role by, String under, Object body) {
    return cast.the(by).post(PARTNERSHIP, path + under, body);
  }

  JsonNode put(Role by, String under, Object body) {
    return cast.the(by).put(PARTNERSHIP, path + under, body);
  }

  JsonNode get(Role by, String under) {
    return cast.the(by).get(PARTNERSHIP, path + under);
  }

  /** Submits a document and has every member sign it. */
  String sign(String kind, String title, LocalDate submittedOn) {
    JsonNode deliverable =
        post(
            Role.PROVIDER,
            "/deliverables",
            Map.of(
                "kind",
                kind,
                "title",
                title,
                "document",
                document(kind),
                "on",
                submittedOn.toString()));
    String id = deliverable.path("id").asText();
    LocalDate on = submittedOn;
    for (Role role : Role.values()) {
      on = on.plusDays(2);
      LocalDate signedOn = on.isAfter(today) ? today : on;
      post(
          role,
          "/deliverables/" + id + "/signatures",
          Map.of("decision", "accept", "remark", "Akkoord.", "on", signedOn.toString()));
    }
    story.tell("\"%s\" is signed by all five.", title);
    return id;
  }

  private static Map<String, String> document(String kind) {
    return Map.of(
        "uri", "https://documenten.codewerk.example/" + kind + ".pdf",
        "mediaType", "application/pdf",
        "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  void complete(String phase, LocalDate on) {
    complete(phase, List.of(), on);
    story.tell("The phase is completed.");
  }

  /** Whatever is unmet is let go, with a reason: the system remembers it, it locks nobody out. */
  void completeLettingGo(String phase, String reason, LocalDate on) {
    try {
      complete(phase, List.of(), on);
    } catch (Refused e) {
      if (!e.is("unmet-requirements")) {
        throw e;
      }
      List<Map<String, String>> waivers = new ArrayList<>();
      for (JsonNode unmet : e.problem().path("unmet")) {
        story.tell("Not met: %s", unmet.path("explanation").asText());
        waivers.add(Map.of("code", unmet.path("code").asText(), "reason", reason));
      }
      story.tell("The lead lets this go, and says why; it stays visible among the gaps.");
      complete(phase, waivers, on);
    }
    story.tell("The phase is completed.");
  }

  private void complete(String phase, List<Map<String, String>> waivers, LocalDate on) {
    post(
        Role.PROVIDER,
        "/transitions",
        Map.of("type", "complete", "phase", phase, "waive", waivers, "on", on.toString()));
  }
}
