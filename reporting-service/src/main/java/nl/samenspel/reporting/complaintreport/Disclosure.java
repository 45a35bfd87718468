package nl.samenspel.reporting.complaintreport;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.samenspel.reporting.disclosure.Bundling;

/**
 * Of which subjects it may be told what was found. A few complaints about one subject are about
 * people whom colleagues can point out; what was found of those must not follow from the table, nor
 * from the total minus the rest.
 */
final class Disclosure {

  /** So many complaints at least, before it is told what was found. */
  static final int FEWEST = 5;

  private Disclosure() {}

  /**
   * The subjects of which the findings are kept back: each with too few, and as many of the next
   * smallest as it takes for what is kept back to be at least two subjects with enough complaints
   * together.
   *
   * @param received how many complaints of each subject
   */
  static Set<String> keptBack(Map<String, Integer> received) {
    var kept = new LinkedHashSet<String>();
    new Bundling<String>(
            some -> together(some, received) >= FEWEST, some -> together(some, received))
            .absorbing(
                new TreeMap<>(received)
                    .entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> Set.of(each.getKey()))
                        .toList())
            .stream()
            .filter(some -> some.size() > 1 || together(some, received) < FEWEST)
            .forEach(kept::addAll);
    return kept;
  }

  private static int together(Set<String> some, Map<String, Integer> received) {
    return some.stream().mapToInt(received::get).sum();
  }

  /** Whether the year as a whole is too small to be told apart by subject at all. */
  static boolean tooFew(int received) {
    return received > 0 && received < FEWEST;
  }
}
