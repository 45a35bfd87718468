package nl.samenspel.benchmark.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation of the country. */
record Organisation(UUID id, String name, String kind, String sector) {

  private static final List<String> KINDS =
      List.of(
          "careProvider",
          "welfare",
          "trainingProvider",
          "education",
          "employer",
          "employmentService",
          "citizens");

  static Organisation municipality(long seed, int number) {
    return new Organisation(id(seed, number), "Gemeente " + number, "municipality", "public");
  }

  static Organisation partner(long seed, int number) {
    var kind = KINDS.get(number % KINDS.size());
    return new Organisation(
        id(seed, Country.MUNICIPALITIES + number),
        "Partner " + number,
        kind,
        kind.equals("employer") ? "private" : "civil");
  }

  Map<String, Object> facts() {
    return Map.of(
        "organisation", id, "name", name, "kind", kind, "sector", sector, "identifiers", List.of());
  }

  private static UUID id(long seed, int number) {
    var chance = new Chance(seed, -1 - number);
    return chance.id(chance.during(Country.BEGIN.minusDays(30)));
  }

  static LocalDate registeredOn() {
    return Country.BEGIN.minusDays(7);
  }
}
