package nl.samenspel.partnership.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.organisation.Identities;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnership;

/** Lays the identities of the members side by side, and records that they were compared. */
@ApplicationScoped
class Comparing {

  @Inject Identities identities;
  @Inject Organisations organisations;
  @Inject Comparisons comparisons;
  @Inject Today today;

  SideBySide now(Partnership partnership) {
    var members = partnership.organisations();
    return new SideBySide(members, identities.present(members), comparisons.last(partnership.id()));
  }

  /**
   * @throws RuleViolation when a member states nothing, or something else than what was read
   * @throws InvalidInput when a difference is named that is not there
   */
  Comparison record(Partnership partnership, ComparisonRequest request, UUID by) {
    partnership.requireRunning();
    var now = now(partnership);
    if (!now.silent().isEmpty()) {
      throw new RuleViolation("identities-not-stated", organisations.names(now.silent()).values())
          .with("silent", now.silent());
    }
    if (request.versions() != null
        && !new HashSet<>(request.versions()).equals(new HashSet<>(now.versions()))) {
      throw new RuleViolation("identities-changed").with("versions", now.versions());
    }
    requireKnown(request.differences(), now.likeness().differences());
    var comparison =
        new Comparison(
            TimeOrderedId.next(),
            partnership.id(),
            by,
            today.get(),
            now.versions(),
            request.differences(),
            request.remark());
    comparisons.persistAndFlush(comparison);
    return comparison;
  }

  private static void requireKnown(List<NamedDifference> named, List<Difference> differences) {
    var unknown =
        IntStream.range(0, named.size())
            .filter(
                index ->
                    differences.stream()
                        .noneMatch(
                            difference ->
                                difference.is(
                                    named.get(index).subject(), named.get(index).value())))
            .mapToObj(
                index ->
                    Issue.inBody(
                        "no-such-difference",
                        "differences[" + index + "]",
                        named.get(index).value()))
            .toList();
    if (!unknown.isEmpty()) {
      throw new InvalidInput(unknown);
    }
  }
}
