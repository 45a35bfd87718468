package nl.samenspel.assessment.result.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.assessment.result.scoring.Fraction;

/**
 * The profiles of the people of one organisation, and those with which its composition was told
 * before. Unlike opinions, profiles hardly change: whoever knows the composition of five people,
 * and later that of the same five and one more, would know that one's profile.
 *
 * @param profiles what each person's profile consists of, in shares of a hundred
 * @param toldBefore the same, for each time that it was told
 */
public record Team(
    UUID organisation, List<List<Integer>> profiles, List<List<List<Integer>>> toldBefore) {

  /**
   * Whether enough people stand behind it, also beside what was told before. People who were in
   * exactly the same times belong together; what can be found by adding up and taking off the
   * compositions of different times is about whole such groups. So each of them has to be large
   * enough.
   */
  boolean canBeTold(int minimumGroupSize) {
    return profiles.size() >= minimumGroupSize
        && together().values().stream().allMatch(people -> people >= minimumGroupSize);
  }

  /**
   * How many people were in the same times. Whoever has the same profile is taken for the same
   * person: it makes no difference to any composition.
   */
  private Map<Set<Integer>, Integer> together() {
    var times =
        Stream.concat(toldBefore.stream(), Stream.of(profiles)).map(Team::occurrences).toList();
    var together = new HashMap<Set<Integer>, Integer>();
    var everybody = new HashSet<Occurrence>();
    times.forEach(everybody::addAll);
    for (var one : everybody) {
      var present = new HashSet<Integer>();
      IntStream.range(0, times.size())
          .filter(time -> times.get(time).contains(one))
          .forEach(present::add);
      together.merge(present, 1, Integer::sum);
    }
    return together;
  }

  /** The first, second … person with the same profile. */
  private record Occurrence(List<Integer> profile, int number) {}

  private static Set<Occurrence> occurrences(List<List<Integer>> profiles) {
    var seen = new HashMap<List<Integer>, Integer>();
    var all = new HashSet<Occurrence>();
    profiles.forEach(each -> all.add(new Occurrence(each, seen.merge(each, 1, Integer::sum))));
    return all;
  }

  /** The plain mean of each share, exact. */
  List<Fraction> composition() {
    return IntStream.range(0, profiles.get(0).size())
        .mapToObj(
            share ->
                Fraction.mean(
                    profiles.stream().map(profile -> Fraction.of(profile.get(share))).toList()))
        .toList();
  }
}
