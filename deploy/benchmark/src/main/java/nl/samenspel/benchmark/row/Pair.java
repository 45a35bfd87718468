package nl.samenspel.benchmark.row;

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
 * @param token of a coordinator of the partner
 */
record Pair(UUID id, UUID lead, UUID partner, String token) {

  static List<Pair> make(Bed bed, int count) {
    var api = bed.api();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < count; i++) {
      var lead = registered(api, bed, "Gemeente " + i);
      var partner = registered(api, bed, "Opleider " + i);
      var id = started(api, bed.token("coordinator", lead), i);
      api.post(
          Service.PARTNERSHIP,
          "/partnerships/" + id + "/members",
          bed.token("coordinator", lead),
          Map.of("organisation", partner, "role", "partner"));
      pairs.add(new Pair(id, lead, partner, bed.token("coordinator", partner)));
    }
    return pairs;
  }

  /** Reads it, as a coordinator of the partner. */
  Request read() {
    return Request.get(id, token);
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
        "/v1/partnerships/" + id + "/complaints", token, complaint.formatted(partner, lead));
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
