package nl.samenspel.partnership.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Phase;

/** Asks the features whether phases may end. */
@ApplicationScoped
class Requirements {

  @Inject @Any Instance<Requirement> features;

  /** What the features find, in the order in which the criteria are told. */
  List<Finding> examine(Partnership partnership, int cycle, Collection<Phase> phases) {
    var asked = Criterion.of(phases);
    var isPast = cycle < partnership.progress().cycle();
    return features.stream()
        .flatMap(feature -> examine(feature, partnership, cycle, asked))
        .map(finding -> isPast ? finding.lasting() : finding)
        .sorted(Comparator.comparing(Finding::criterion))
        .toList();
  }

  /** What is not met of a phase in the present cycle. */
  List<Finding> unmet(Partnership partnership, Phase phase) {
    return examine(partnership, partnership.progress().cycle(), Set.of(phase)).stream()
        .filter(finding -> !finding.met())
        .toList();
  }

  private static Stream<Finding> examine(
      Requirement feature, Partnership partnership, int cycle, Set<Criterion> asked) {
    var both = EnumSet.copyOf(feature.criteria());
    both.retainAll(asked);
    return both.isEmpty() ? Stream.empty() : feature.examine(partnership, cycle, both).stream();
  }
}
