package nl.samenspel.reporting.trajectories.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * An intruder who knows the rules asks everything there is to ask, by every grain and with every
 * filter, and reads the report of each partnership; is even told of which trajectories each answer
 * is; and puts the answers together. What follows must never be about fewer than ten.
 */
class IntruderTest {

  private static final UUID[] PARTNERSHIPS = {id(1), id(2), id(3)};

  /** Two programmes of the first partnership, one of each other. */
  private static final Map<UUID, UUID> PROGRAMMES =
      Map.of(
          id(11), PARTNERSHIPS[0],
          id(12), PARTNERSHIPS[0],
          id(21), PARTNERSHIPS[1],
          id(31), PARTNERSHIPS[2]);

  private static final List<Integer> MONTHS = List.of(1, 2, 5, 9);

  /** What sorts of people there can be; one that is declined is nothing else. */
  private static final List<Set<Count>> KINDS = kinds();

  private record Place(UUID programme, int month) {}

  /** How many of each kind there are where. */
  private final Map<Place, int[]> people = new HashMap<>();

  @Property(tries = 60)
  void nothingAboutAFewFollowsFromAllAnswersTogether(@ForAll Random random) {
    people.clear();
    PROGRAMMES
        .keySet()
        .forEach(programme -> MONTHS.forEach(month -> people(programme, month, random)));

    assertThat(following().fewerThan(Split.FEWEST)).isEmpty();
  }

  @Example
  void theIntruderFindsWhatIsNotKeptBack() {
    var whole = new Following(new int[] {30, 4});
    whole.learn(new long[] {1, 1});
    whole.learn(new long[] {1, 0});

    assertThat(whole.fewerThan(Split.FEWEST)).contains(List.of(1));
  }

  private void people(UUID programme, int month, Random random) {
    int many = new int[] {0, 2, 9, 15, 40, 120}[random.nextInt(6)];
    var some = new int[KINDS.size()];
    var usual = random.ints(4, 0, KINDS.size()).toArray();
    for (int i = 0; i < many; i++) {
      some[random.nextInt(8) == 0 ? random.nextInt(KINDS.size()) : usual[random.nextInt(4)]]++;
    }
    if (many > 0) {
      people.put(new Place(programme, month), some);
    }
  }

  private Following following() {
    var places = List.copyOf(people.keySet());
    var following =
        new Following(
            places.stream().flatMapToInt(place -> IntStream.of(people.get(place))).toArray());
    learn(following, places, new RegionYear(cells(places)));
    for (var partnership : PARTNERSHIPS) {
      var own =
          places.stream()
              .filter(place -> PROGRAMMES.get(place.programme()).equals(partnership))
              .toList();
      learn(following, places, new RegionYear(cells(own)), Grain.YEAR);
    }
    return following;
  }

  private void learn(Following following, List<Place> places, RegionYear told, Grain... only) {
    var grains = only.length == 0 ? Grain.values() : only;
    for (var split : Split.values()) {
      for (var grain : grains) {
        for (var lot : told.lots(split)) {
          for (var months : lot.times().get(grain)) {
            var asked =
                places.stream()
                    .filter(place -> lot.programmes().contains(place.programme()))
                    .filter(place -> months.contains(place.month()))
                    .toList();
            if (!asked.isEmpty()) {
              COUNTED.get(split).forEach(count -> following.learn(weights(places, asked, count)));
            }
          }
        }
      }
    }
  }

  /** What an answer about a split says, all that it is a sum of included. */
  private static final Map<Split, List<Count>> COUNTED =
      Map.of(
          Split.WHOLE, List.of(Count.INTAKE),
          Split.COURSE, List.of(Count.INTAKE, Count.DECLINED, Count.ENDED),
          Split.BY_ACTIVATION, List.of(Count.INTAKE, Count.ACTIVATED),
          Split.BY_DIPLOMA, List.of(Count.INTAKE),
          Split.BY_WORK, List.of(Count.INTAKE, Count.PAID_WORK),
          Split.BY_LADDER, List.of(Count.INTAKE),
          Split.BY_LASTING_WORK, List.of(Count.WORK_DUE, Count.SUSTAINED_WORK),
          Split.BY_MISSING_END, List.of(Count.INTAKE, Count.MISSING_END),
          Split.BY_SILENCE, List.of(Count.INTAKE, Count.STALE),
          Split.BY_MISSING_INTAKE_COST, List.of(Count.INTAKE));

  private static long[] weights(List<Place> places, List<Place> asked, Count count) {
    return places.stream()
        .flatMapToLong(
            place ->
                KINDS.stream()
                    .mapToLong(kind -> asked.contains(place) && kind.contains(count) ? 1 : 0))
        .toArray();
  }

  private List<Cell> cells(List<Place> places) {
    return places.stream()
        .map(
            place ->
                new Cell(
                    "",
                    PROGRAMMES.get(place.programme()),
                    place.programme(),
                    LocalDate.of(2026, place.month(), 1),
                    true,
                    Tally.of(count -> count(place, count), BigDecimal.ZERO)))
        .toList();
  }

  private int count(Place place, Count count) {
    return IntStream.range(0, KINDS.size())
        .filter(kind -> KINDS.get(kind).contains(count))
        .map(kind -> people.get(place)[kind])
        .sum();
  }

  private static List<Set<Count>> kinds() {
    var kinds = new ArrayList<Set<Count>>();
    kinds.add(EnumSet.of(Count.INTAKE, Count.DECLINED));
    for (var course :
        List.of(
            EnumSet.of(Count.ENDED),
            EnumSet.noneOf(Count.class),
            EnumSet.of(Count.MISSING_END),
            EnumSet.of(Count.MISSING_END, Count.STALE),
            EnumSet.of(Count.STALE))) {
      for (var work :
          List.of(
              EnumSet.noneOf(Count.class),
              EnumSet.of(Count.PAID_WORK),
              EnumSet.of(Count.PAID_WORK, Count.WORK_DUE),
              EnumSet.of(Count.PAID_WORK, Count.WORK_DUE, Count.SUSTAINED_WORK))) {
        for (boolean activated : new boolean[] {true, false}) {
          var kind = EnumSet.of(Count.INTAKE);
          kind.addAll(course);
          kind.addAll(work);
          if (activated) {
            kind.add(Count.ACTIVATED);
          }
          kinds.add(kind);
        }
      }
    }
    return List.copyOf(kinds);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
