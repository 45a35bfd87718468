package nl.samenspel.local.demo;

import java.util.List;
import java.util.Map;

/** The organisations of the case. Their numbers are from the range for tests. */
enum Role {
  PROVIDER("Codewerk Opleidingen", "trainingProvider", "private", "kvk", "90000005"),
  NORTH("Arbeidsmarktregio Noord", "region", "public", "oin", "00000099000000011000"),
  EAST("Arbeidsmarktregio Oost", "region", "public", "oin", "00000099000000012000"),
  SOUTH("Arbeidsmarktregio Zuid", "region", "public", "oin", "00000099000000013000"),
  WEST("Arbeidsmarktregio West", "region", "public", "oin", "00000099000000014000");

  private final String title;
  private final Map<String, Object> registration;

  Role(String title, String kind, String sector, String scheme, String number) {
    this.title = title;
    this.registration =
        Map.of(
            "name", title,
            "kind", kind,
            "sector", sector,
            "identifiers", List.of(Map.of("scheme", scheme, "value", number)));
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
