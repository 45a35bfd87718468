package nl.samenspel.benchmark.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.load.Request;
import nl.samenspel.local.demo.Api;
import nl.samenspel.local.home.Service;

/**
 * A partnership of two organisations, made through the interface.
 *
 * @param asLead token of a coordinator of the lead
 * @param asPartner of one of the partner
 */
record Pair(UUID id, UUID lead, UUID partner, String asLead, String asPartner) {

  static List<Pair> make(Bed bed, int count) {
    var api = bed.api();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < count; i++) {
      var lead = registered(api, bed, "Gemeente " + i);
      var partner = registered(api, bed, "Opleider " + i);
      var asLead = bed.token("coordinator", lead);
      var asPartner = bed.token("coordinator", partner);
      var pair = new Pair(started(api, asLead, i), lead, partner, asLead, asPartner);
      pair.make(api, asLead, "/members", Map.of("organisation", partner, "role", "partner"));
      pairs.add(pair);
    }
    return pairs;
  }

  /** The same, of which each has done what the phase of exploring asks for. */
  static List<Pair> explored(Bed bed, int count) {
    var api = bed.api();
    var pairs = make(bed, count);
    pairs.forEach(pair -> pair.explore(api));
    return pairs;
  }

  /** Reads it, as a coordinator of the partner. */
  Request read() {
    return Request.get(id, asPartner);
  }

  /** Logs a complaint of the partner about the lead. */
  Request complain() {
    var complaint =
        """
        {"category": "communication", "lens": "relation", "regime": "nlAwb", \
        "description": "Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.", \
        "complainant": {"organisation": "%s"}, "about": ["%s"], "receivedOn": "2026-11-20"}\
        """;
    return Request.post(
        "/v1/partnerships/" + id + "/complaints", asPartner, complaint.formatted(partner, lead));
  }

  /** Completes the phase of exploring and goes back to it, as often as one likes. */
  List<Request> completeAndReturn() {
    return List.of(step("complete"), step("return"));
  }

  private Request step(String type) {
    return Request.post(
        "/v1/partnerships/" + id + "/transitions",
        asLead,
        "{\"type\": \"%s\", \"phase\": \"explore\"}".formatted(type));
  }

  private void explore(Api api) {
    var note =
        make(
            api,
            asLead,
            "/deliverables",
            Map.of(
                "kind", "startingNote",
                "title", "Startnota",
                "document",
                    Map.of(
                        "uri", "https://documenten.example/startnota.pdf",
                        "mediaType", "application/pdf",
                        "sha256",
                            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
    var signatures = "/deliverables/" + note.path("id").asText() + "/signatures";
    Map.of(lead, asLead, partner, asPartner)
        .forEach(
            (member, token) -> {
              make(api, token, "/interests", interest(member));
              make(api, token, signatures, Map.of("decision", "accept"));
            });
  }

  private static Map<String, Object> interest(UUID member) {
    return Map.of(
        "organisation",
        member,
        "position",
        "De lessen worden in onze eigen regio gegeven.",
        "interest",
        "Deelnemers haken af als zij ver moeten reizen.",
        "priority",
        1);
  }

  private JsonNode make(Api api, String token, String under, Object body) {
    return api.post(Service.PARTNERSHIP, "/partnerships/" + id + under, token, body);
  }

  private static UUID registered(Api api, Bed bed, String name) {
    var made =
        api.post(
            Service.PARTNERSHIP,
            "/organisations",
            bed.token("administrator"),
            Map.of("name", name, "kind", "municipality", "sector", "public"));
    return UUID.fromString(made.path("id").asText());
  }

  private static UUID started(Api api, String lead, int number) {
    var made =
        api.post(
            Service.PARTNERSHIP,
            "/partnerships",
            lead,
            Map.of(
                "name", "Werk in de techniek " + number,
                "purpose", "Werkzoekenden aan een vakdiploma en een baan helpen.",
                "origin", "voluntary",
                "orientation", "demand",
                "form", "network",
                "region", "Regio " + number % 10,
                "startsOn", "2026-01-05"));
    return UUID.fromString(made.path("id").asText());
  }
}
