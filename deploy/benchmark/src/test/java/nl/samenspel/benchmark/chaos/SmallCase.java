package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A partnership of one organisation, in which things are written down.
 *
 * @param path of the partnership
 * @param token of who leads it
 */
record SmallCase(Experiment experiment, String path, UUID lead, String token) {

  static SmallCase in(Experiment experiment) {
    UUID lead =
        made(
            experiment,
            "organisation",
            "/organisations",
            experiment.tokens().issue("administrator", Optional.empty()),
            Map.of("name", "Gemeente Hier", "kind", "municipality", "sector", "public"));
    String token = experiment.tokens().issue("coordinator", Optional.of(lead));
    UUID id =
        made(
            experiment,
            "partnership",
            "/partnerships",
            token,
            Map.of(
                "name", "Samen",
                "purpose", "Werk voor wie dat zoekt.",
                "origin", "voluntary",
                "orientation", "demand",
                "form", "network",
                "region", "Hier",
                "startsOn", today().toString()));
    experiment.ledger().counted("member", 1);
    return new SmallCase(experiment, "/partnerships/" + id, lead, token);
  }

  /**
   * @return the id of the complaint
   */
  UUID complain() {
    return made(
        experiment,
        "complaint",
        path + "/complaints",
        token,
        Map.of(
            "category",
            "communication",
            "description",
            "Wij horen wijzigingen pas achteraf.",
            "complainant",
            Map.of("external", "resident"),
            "about",
            List.of(lead),
            "receivedOn",
            today().toString(),
            "regime",
            "nlAwb"));
  }

  static Map<String, String> activity() {
    return Map.of("movement", "progress", "on", today().toString(), "title", "Werkbezoek");
  }

  private static UUID made(
      Experiment experiment, String table, String path, String token, Map<String, ?> body) {
    UUID id =
        UUID.fromString(
            experiment.client().post(PARTNERSHIP, path, token, body).path("id").asText());
    experiment.ledger().made(table, id);
    return id;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }
}
