package nl.samenspel.partnership.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/**
 * Members agree knowing who the others are: each stated its identity, and what they state now was
 * laid side by side. Differing is no obstacle; that stands in the agreement note. It holds in a
 * next cycle too, until an identity changes or a member joins.
 */
@ApplicationScoped
class IdentitiesCompared implements Requirement {

  @Inject Comparing comparing;
  @Inject Organisations organisations;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.IDENTITIES_COMPARED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    return List.of(examine(comparing.now(partnership)));
  }

  private Finding examine(SideBySide now) {
    if (!now.silent().isEmpty()) {
      return unmet("silent", names(now.silent()));
    }
    if (now.last().isEmpty()) {
      return unmet("never");
    }
    var on = now.last().get().comparedOn();
    if (!now.isCompared()) {
      return unmet("stale", on, names(now.changedSinceCompared()));
    }
    var open = now.open().size();
    return Finding.met(
        Criterion.IDENTITIES_COMPARED, Text.of("requirement.identitiesCompared.met", on, open));
  }

  private static Finding unmet(String how, Object... args) {
    return Finding.unmet(
        Criterion.IDENTITIES_COMPARED, Text.of("requirement.identitiesCompared." + how, args));
  }

  private Collection<String> names(List<UUID> those) {
    return organisations.names(those).values();
  }
}
