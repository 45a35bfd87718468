package nl.samenspel.reporting.trajectories.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.disclosure.Bundling;

/**
 * The trajectories of a region that began in a year, in lots: bundles of programmes, each over
 * bundles of months. Every answer is a sum of whole lots, so whatever is asked, nothing smaller
 * than a lot follows from the answers together. The lots of a split are made of whole lots of the
 * split that it is within.
 */
final class RegionYear {

  private static final Set<Integer> WHOLE_YEAR = Grain.YEAR.monthsOf(LocalDate.EPOCH);

  /**
   * Programmes that are told of together.
   *
   * @param times the months that are told of together, by grain; those of a shorter grain make up
   *     those of a longer one
   */
  record Lot(Set<UUID> programmes, Map<Grain, List<Set<Integer>>> times) {

    boolean tells(Grain grain, Set<Integer> months) {
      return times.get(grain).contains(months);
    }
  }

  private record Programme(UUID partnership, boolean asked, Map<Integer, Tally> months) {

    Tally in(Set<Integer> some) {
      return months.entrySet().stream()
          .filter(each -> some.contains(each.getKey()))
          .map(Map.Entry::getValue)
          .reduce(Tally.NONE, Tally::plus);
    }
  }

  private final Map<UUID, Programme> programmes = new LinkedHashMap<>();
  private final Map<Split, List<Lot>> lots = new EnumMap<>(Split.class);
  private final Map<Set<Integer>, Set<UUID>> asked = new HashMap<>();

  RegionYear(Collection<Cell> cells) {
    cells.stream()
        .sorted(Comparator.comparing(Cell::programme).thenComparing(Cell::month))
        .forEach(
            cell ->
                programmes
                    .computeIfAbsent(
                        cell.programme(),
                        any -> new Programme(cell.partnership(), cell.asked(), new HashMap<>()))
                    .months()
                    .merge(cell.month().getMonthValue(), cell.tally(), Tally::plus));
    for (var split : Split.values()) {
      lots.put(split, bundles(split).stream().map(bundle -> lot(split, bundle)).toList());
    }
  }

  List<Lot> lots(Split split) {
    return lots.get(split);
  }

  /**
   * What is told of what was asked for, over the months of a period.
   *
   * @param also what each lot has to be besides
   */
  Part told(Split split, Grain grain, Set<Integer> months, Predicate<Tally> also) {
    var counted =
        lots.get(split).stream()
            .filter(lot -> lot.tells(grain, months) && isAsked(lot))
            .map(Lot::programmes)
            .filter(bundle -> also.test(tally(bundle, months)))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    var there = asked.computeIfAbsent(months, this::askedIn);
    return new Part(tally(counted, months), there.isEmpty(), counted.containsAll(there));
  }

  /**
   * Within a partnership first, so that partnerships are told apart where that can be. What is told
   * of a partnership must be the same whoever asks, also in its report, which does not look at its
   * neighbours; so only those too small to be told alone are put together, and with no other.
   */
  private List<Set<UUID>> bundles(Split split) {
    var bundling =
        new Bundling<UUID>(
            bundle -> split.isSafeFor(tally(bundle, WHOLE_YEAR)),
            bundle -> tally(bundle, WHOLE_YEAR).of(Count.INTAKE));
    var byPartnership = new LinkedHashMap<Set<UUID>, List<Set<UUID>>>();
    parts(split)
        .forEach(
            part ->
                byPartnership
                    .computeIfAbsent(partnerships(part), any -> new ArrayList<>())
                    .add(part));
    var within =
        byPartnership.values().stream()
            .flatMap(parts -> bundling.absorbing(parts).stream())
            .toList();
    return bundling.gathering(within).stream().filter(bundling.safe()).toList();
  }

  private List<Set<UUID>> parts(Split split) {
    return split
        .within()
        .map(whole -> lots.get(whole).stream().map(Lot::programmes).toList())
        .orElseGet(() -> programmes.keySet().stream().map(Set::of).toList());
  }

  private Lot lot(Split split, Set<UUID> bundle) {
    var bundling =
        new Bundling<Integer>(
            months -> split.isSafeFor(tally(bundle, months)),
            months -> tally(bundle, months).of(Count.INTAKE));
    var times = new EnumMap<Grain, List<Set<Integer>>>(Grain.class);
    times.put(Grain.YEAR, List.of(WHOLE_YEAR));
    times.put(Grain.QUARTER, bundling.absorbing(times(split, bundle, Grain.QUARTER)));
    times.put(
        Grain.MONTH,
        times.get(Grain.QUARTER).stream()
            .flatMap(
                longer ->
                    periods(Grain.QUARTER).contains(longer)
                        ? bundling
                            .absorbing(
                                times(split, bundle, Grain.MONTH).stream()
                                    .filter(longer::containsAll)
                                    .toList())
                            .stream()
                        : Stream.of(longer))
            .toList());
    return new Lot(bundle, times);
  }

  /** The shortest stretches of time that all the lots have that a bundle is made of. */
  private List<Set<Integer>> times(Split split, Set<UUID> bundle, Grain grain) {
    return split
        .within()
        .map(
            whole ->
                joined(
                    lots.get(whole).stream()
                        .filter(lot -> bundle.containsAll(lot.programmes()))
                        .flatMap(lot -> lot.times().get(grain).stream())
                        .toList()))
        .orElseGet(() -> periods(grain));
  }

  /** What overlaps is put together. */
  private static <K> List<Set<K>> joined(List<Set<K>> sets) {
    var joined = new ArrayList<Set<K>>();
    for (var each : sets) {
      var grown = new LinkedHashSet<>(each);
      joined.stream()
          .filter(other -> other.stream().anyMatch(each::contains))
          .forEach(grown::addAll);
      joined.removeIf(grown::containsAll);
      joined.add(grown);
    }
    return joined;
  }

  private static List<Set<Integer>> periods(Grain grain) {
    return grain.periods(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1).minusDays(1)).stream()
        .map(grain::monthsOf)
        .toList();
  }

  private Set<UUID> partnerships(Set<UUID> bundle) {
    return bundle.stream()
        .map(each -> programmes.get(each).partnership())
        .collect(Collectors.toSet());
  }

  private boolean isAsked(Lot lot) {
    return lot.programmes().stream().allMatch(each -> programmes.get(each).asked());
  }

  /** The programmes that were asked for, as far as there is something in these months. */
  private Set<UUID> askedIn(Set<Integer> months) {
    return programmes.entrySet().stream()
        .filter(each -> each.getValue().asked())
        .filter(each -> each.getValue().in(months).of(Count.INTAKE) > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Tally tally(Set<UUID> bundle, Set<Integer> months) {
    return bundle.stream()
        .map(each -> programmes.get(each).in(months))
        .reduce(Tally.NONE, Tally::plus);
  }
}
