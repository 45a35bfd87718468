package nl.samenspel.partnership.option;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.chassis.problem.Text;

/**
 * How an option compares, for the members of the present.
 *
 * @param mutualGain nobody loses and at least one gains
 * @param worseOff who loses, in the order of the members
 * @param dominatedBy the options that are better for somebody and worse for nobody
 * @param pareto whether no option dominates it: nobody can be made better off without somebody
 *     being made worse off
 * @param missing the members of whom it is not known what it brings them, as they joined later; as
 *     long as there are any, the option is compared with no other
 * @param surplus what it brings all members together
 * @param evenness how evenly the surplus is divided, from 0 (one has it all) to 1 (all have the
 *     same); null when somebody loses or there is nothing to divide
 */
record Weighing(
    boolean mutualGain,
    List<UUID> worseOff,
    List<UUID> dominatedBy,
    boolean pareto,
    List<UUID> missing,
    int surplus,
    BigDecimal evenness) {

  Outcome outcome() {
    return new Outcome(mutualGain, worseOff, dominatedBy);
  }

  /** What it came to, in words. */
  Text explanation(Function<UUID, String> names, Function<UUID, String> titles) {
    if (!missing.isEmpty()) {
      return Text.of("option.missing", all(missing, names));
    }
    var verdict = verdict(names);
    return pareto
        ? Text.of("option.pareto", verdict)
        : Text.of("option.dominated", verdict, all(dominatedBy, titles));
  }

  private Text verdict(Function<UUID, String> names) {
    if (!worseOff.isEmpty()) {
      return Text.of("option.somebodyLoses", all(worseOff, names));
    }
    return mutualGain ? Text.of("option.mutualGain") : Text.of("option.nobodyGains");
  }

  private static List<String> all(Collection<UUID> ids, Function<UUID, String> words) {
    return ids.stream().map(words).sorted().toList();
  }
}
