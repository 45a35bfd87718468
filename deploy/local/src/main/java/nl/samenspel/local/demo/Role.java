package nl.samenspel.local.demo;

import java.util.List;
import java.util.Map;

/** The organisations of the case. Their numbers are from the range for tests. */
enum Role {
  PROVIDER(
      "Codewerk Opleidingen",
      new Registered("trainingProvider", "private", "kvk", "90000005"),
      "Mensen aan een vak helpen, ook als school eerder niet lukte.",
      List.of("vakmanschap", "openheid", "tempo")),
  NORTH(
      "Arbeidsmarktregio Noord",
      new Registered("region", "public", "oin", "00000099000000011000"),
      "Iedereen in Noord aan passend werk.",
      List.of("nabijheid", "openheid")),
  EAST(
      "Arbeidsmarktregio Oost",
      new Registered("region", "public", "oin", "00000099000000012000"),
      "Werk dat blijft, in het tempo dat iemand aankan.",
      List.of("zorgvuldigheid", "openheid")),
  SOUTH(
      "Arbeidsmarktregio Zuid",
      new Registered("region", "public", "oin", "00000099000000013000"),
      "Werkgevers en werkzoekenden bij elkaar brengen.",
      List.of("betrouwbaarheid", "openheid")),
  WEST(
      "Arbeidsmarktregio West",
      new Registered("region", "public", "oin", "00000099000000014000"),
      "Inwoners van West werken, liefst dicht bij huis.",
      List.of("nabijheid", "vakmanschap", "openheid"));

  private record Registered(String kind, String sector, String scheme, String number) {}

  private final String title;
  private final Map<String, Object> registration;

  Role(String title, Registered as, String mission, List<String> values) {
    this.title = title;
    this.registration =
        Map.of(
            "name", title,
            "kind", as.kind(),
            "sector", as.sector(),
            "identifiers", List.of(Map.of("scheme", as.scheme(), "value", as.number())),
            "identity", Map.of("mission", mission, "values", values));
  }

  String title() {
    return title;
  }

  Map<String, Object> registration() {
    return registration;
  }

  /** Everyone but the lead. */
  static List<Role> regions() {
    return List.of(NORTH, EAST, SOUTH, WEST);
  }
}
