package nl.samenspel.partnership.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    var stated = interests.lastStated(partnership.id());
    var members = partnership.organisations();
    var silent = members.stream().filter(member -> !stated.containsKey(member)).toList();
    return List.of(
        silent.isEmpty()
            ? met(partnership, stated)
            : Finding.unmet(
                Criterion.INTERESTS_STATED,
                Text.of("requirement.interestsStated.unmet", names(silent))));
  }

  private Finding met(Partnership partnership, Map<UUID, LocalDate> stated) {
    var met = Finding.met(Criterion.INTERESTS_STATED, Text.of("requirement.interestsStated.met"));
    return Unheard.among(partnership, stated).map(this::stale).map(met::stale).orElse(met);
  }

  private Finding.Stale stale(Unheard unheard) {
    return new Finding.Stale(
        unheard.since(),
        Text.of(
            "requirement.interestsStated.stale",
            names(unheard.newcomers()),
            names(unheard.stated())),
        Text.of("requirement.interestsStated.stale.advice"));
  }

  private Collection<String> names(List<UUID> those) {
    return organisations.names(those).values();
  }
}
