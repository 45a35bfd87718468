package nl.samenspel.partnership.contribution;

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

/** Every present member agreed to the contributions of the cycle, and the shares add up. */
@ApplicationScoped
class ContributionsAgreed implements Requirement {

  @Inject Divisions divisions;
  @Inject Organisations organisations;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.CONTRIBUTIONS_AGREED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var division = divisions.in(partnership, cycle);
    var explanation = explain(division, partnership);
    return List.of(
        division.isAgreedBy(partnership.organisations())
            ? Finding.met(Criterion.CONTRIBUTIONS_AGREED, explanation)
            : Finding.unmet(Criterion.CONTRIBUTIONS_AGREED, explanation));
  }

  /** How the contributions stand, in a sentence. */
  Text explain(Division division, Partnership partnership) {
    if (division.contributions().isEmpty()) {
      return text("none");
    }
    var lacking = division.lacking();
    if (lacking.signum() != 0) {
      return text(lacking.signum() > 0 ? "short" : "exceeded", division.sum(), lacking.abs());
    }
    var awaiting = division.awaiting(partnership.organisations());
    if (!awaiting.isEmpty()) {
      return text("awaiting", organisations.names(awaiting).values());
    }
    return division.agreedOn().map(on -> text("met", on)).orElseGet(() -> text("never"));
  }

  private static Text text(String how, Object... args) {
    return Text.of("requirement.contributionsAgreed." + how, args);
  }
}
