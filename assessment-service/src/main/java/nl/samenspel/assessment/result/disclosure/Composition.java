package nl.samenspel.assessment.result.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.assessment.result.scoring.Fraction;

/**
 * How teams and the partnership are composed, as far as it may be told.
 *
 * @param teams what can be told of, exact
 * @param suppressed the other organisations
 */
public record Composition(Map<UUID, List<Fraction>> teams, List<UUID> suppressed) {

  /**
   * Decides of which organisations it is told. A hidden one is in nothing that is told, not in the
   * whole either, so that nothing has to be hidden beside it.
   */
  public static Composition of(List<Team> all, Disclosure disclosure) {
    var teams = new TreeMap<UUID, List<Fraction>>();
    all.stream()
        .filter(team -> team.canBeTold(disclosure.minimumGroupSize()))
        .forEach(team -> teams.put(team.organisation(), team.composition()));
    return new Composition(
        teams,
        all.stream()
            .map(Team::organisation)
            .filter(id -> !teams.containsKey(id))
            .sorted()
            .toList());
  }

  /** The plain mean of the organisations that are told of: every one weighs the same. */
  public Optional<List<Fraction>> whole() {
    return teams.values().stream()
        .findFirst()
        .map(
            any ->
                IntStream.range(0, any.size())
                    .mapToObj(
                        share ->
                            Fraction.mean(
                                teams.values().stream().map(team -> team.get(share)).toList()))
                    .toList());
  }
}
