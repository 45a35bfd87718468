package nl.samenspel.partnership.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Commitment;
import nl.samenspel.partnership.phase.Unsettled;

/** What all agreed to bring in and get back holds until they agree otherwise. */
@ApplicationScoped
class ContributionsDue implements Commitment {

  @Inject Divisions divisions;

  @Override
  public List<Unsettled> unsettled(Partnership partnership) {
    return divisions.present(partnership).isAgreedBy(partnership.organisations())
        ? List.of(new Unsettled("contributionsAgreed", Text.of("commitment.contributions")))
        : List.of();
  }
}
