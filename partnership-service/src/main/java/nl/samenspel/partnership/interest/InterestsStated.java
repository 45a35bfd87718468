package nl.samenspel.partnership.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/** Exploring is done when every member has said what it seeks. */
@ApplicationScoped
class InterestsStated implements Requirement {

  @Inject Interests interests;
  @Inject Organisations organisations;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INTERESTS_STATED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var stated = interests.whoStated(partnership.id());
    var silent =
        partnership.organisations().stream().filter(member -> !stated.contains(member)).toList();
    return List.of(
        silent.isEmpty()
            ? Finding.met(Criterion.INTERESTS_STATED, Text.of("requirement.interestsStated.met"))
            : Finding.unmet(
                Criterion.INTERESTS_STATED,
                Text.of(
                    "requirement.interestsStated.unmet", organisations.names(silent).values())));
  }
}
