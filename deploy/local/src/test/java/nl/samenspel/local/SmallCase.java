package nl.samenspel.local;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A partnership of two organisations, in its first phase.
 *
 * @param id of the partnership
 * @param lead acts for the organisation that leads
 * @param partner acts for the other
 */
record SmallCase(UUID id, Client lead, UUID leads, Client partner, UUID partners) {

  static SmallCase in(RunningSuite suite) {
    UUID leads = registered(suite, "Gemeente Hier");
    UUID partners = registered(suite, "Opleider Daar");
    Client lead = Client.coordinator(suite, leads);
    UUID id =
        lead.post(
                PARTNERSHIP,
                "/partnerships",
                Map.of(
                    "name", "Samen",
                    "purpose", "Werk voor wie dat zoekt.",
                    "origin", "voluntary",
                    "orientation", "demand",
                    "form", "network",
                    "region", "Hier",
                    "startsOn", today().minusMonths(1).toString()))
            .getUUID("id");
    lead.post(
        PARTNERSHIP,
        "/partnerships/" + id + "/members",
        Map.of("organisation", partners, "role", "partner"));
    return new SmallCase(id, lead, leads, Client.coordinator(suite, partners), partners);
  }

  String path() {
    return "/partnerships/" + id;
  }

  /** Lets every requirement of the phase go, which is the shortest way through it. */
  void complete(String phase, String... unmet) {
    lead.post(
        PARTNERSHIP,
        path() + "/transitions",
        Map.of(
            "type",
            "complete",
            "phase",
            phase,
            "waive",
            List.of(unmet).stream()
                .map(code -> Map.of("code", code, "reason", "Doet er hier niet toe."))
                .toList()));
  }

  /**
   * @return the id of the complaint
   */
  UUID complain(String description) {
    return partner
        .post(
            PARTNERSHIP,
            path() + "/complaints",
            Map.of(
                "category",
                "communication",
                "description",
                description,
                "complainant",
                Map.of("organisation", partners),
                "about",
                List.of(leads),
                "receivedOn",
                today().toString(),
                "regime",
                "nlAwb"))
        .getUUID("id");
  }

  private static UUID registered(RunningSuite suite, String name) {
    return Client.administrator(suite)
        .post(
            PARTNERSHIP,
            "/organisations",
            Map.of("name", name, "kind", "municipality", "sector", "public"))
        .getUUID("id");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }
}
