package nl.samenspel.benchmark.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Netherlands and Flanders: 640 municipalities and their partners, in 64,000 partnerships over
 * ten years. Comes in a hundred parts, so that a share of it can be had: one part is 640
 * partnerships and about a hundred thousand events.
 *
 * @param seed the same seed, the same country
 */
public record Country(long seed) {
  static final int MUNICIPALITIES = 640;
  static final int PARTNERS = 6_400;
  public static final int PARTS = 100;
  public static final int PARTNERSHIPS_A_PART = 640;

  /** The first of the ten years. */
  static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);

  static final LocalDate END = BEGIN.plusYears(10);

  /** Registered before anything else happens. */
  public List<Told> organisations() {
    var chronicle = new Chronicle(new Chance(seed, Long.MAX_VALUE));
    var chance = new Chance(seed, Long.MIN_VALUE);
    Stream.concat(
            IntStream.range(0, MUNICIPALITIES).mapToObj(this::municipality),
            IntStream.range(0, PARTNERS).mapToObj(this::partner))
        .forEach(
            each ->
                chronicle.partnership(
                    "OrganisationRegistered",
                    each.id(),
                    chance.during(Organisation.registeredOn()),
                    each.facts()));
    return chronicle.told();
  }

  /**
   * All that happened in a part of the partnerships, in the order of time.
   *
   * @param number from 0
   */
  public List<Told> part(int number) {
    var first = number * PARTNERSHIPS_A_PART;
    return partnerships(first, first + PARTNERSHIPS_A_PART);
  }

  /**
   * All that happened in these partnerships, in the order of time.
   *
   * @param first by number, from 0
   * @param end the first that is not one of them
   */
  public List<Told> partnerships(int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(number -> new Life(this, number))
        .flatMap(life -> life.told().stream())
        .sorted(Comparator.comparing(Told::time))
        .toList();
  }

  Organisation municipality(int number) {
    return Organisation.municipality(seed, number);
  }

  Organisation partner(int number) {
    return Organisation.partner(seed, number);
  }
}
