package nl.samenspel.partnership.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Commitment;
import nl.samenspel.partnership.phase.Unsettled;

/** What was planned or begun is finished by somebody, or stopped. */
@ApplicationScoped
class ProjectsUnderWay implements Commitment {

  @Inject Projects projects;

  @Override
  public List<Unsettled> unsettled(Partnership partnership) {
    var titles = projects.titlesUnderWay(partnership.id());
    return titles.isEmpty()
        ? List.of()
        : List.of(new Unsettled("projectsRunning", Text.of("commitment.projects", titles)));
  }
}
