package nl.samenspel.reporting.complaintreport;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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
    var smallestFirst =
        received.entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    var kept = new LinkedHashSet<String>();
    int complaints = 0;
    for (var each : smallestFirst) {
      boolean enough = kept.isEmpty() || kept.size() > 1 && complaints >= FEWEST;
      if (each.getValue() >= FEWEST && enough) {
        break;
      }
      kept.add(each.getKey());
      complaints += each.getValue();
    }
    return kept;
  }

  /** Whether the year as a whole is too small to be told apart by subject at all. */
  static boolean tooFew(int received) {
    return received > 0 && received < FEWEST;
  }
}
