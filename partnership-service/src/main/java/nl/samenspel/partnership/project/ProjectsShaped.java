package nl.samenspel.partnership.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/**
 * Shaping is done when there is at least one project in this cycle, with an owner and dates (which
 * every project has), whose sheet every member accepted. A project that was stopped does not count.
 */
@ApplicationScoped
class ProjectsShaped implements Requirement {

  @Inject Projects projects;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.PROJECTS_SHAPED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var shaped = projects.shaped(partnership.id(), cycle);
    var accepted = titles(shaped, true);
    if (!accepted.isEmpty()) {
      return found(true, Text.of("requirement.projectsShaped.met", accepted));
    }
    return shaped.isEmpty()
        ? found(false, Text.of("requirement.projectsShaped.none"))
        : found(false, Text.of("requirement.projectsShaped.awaiting", titles(shaped, false)));
  }

  private static List<String> titles(List<Projects.Shaped> shaped, boolean accepted) {
    return shaped.stream()
        .filter(project -> project.accepted() == accepted)
        .map(Projects.Shaped::title)
        .toList();
  }

  private static List<Finding> found(boolean met, Text explanation) {
    return List.of(new Finding(Criterion.PROJECTS_SHAPED, met, explanation));
  }
}
