package nl.samenspel.assessment.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.problem.NotFound;

/** The results of closed assessments. */
@ApplicationScoped
public class Results implements PanacheRepositoryBase<Result, UUID> {

  @Inject Visibility visibility;

  /**
   * The result, if there is one yet and the caller may see it.
   *
   * @throws NotFound otherwise
   */
  public Result visible(UUID assessment) {
    var restriction = visibility.where("partnership");
    var parameters = new HashMap<>(restriction.parameters());
    parameters.put("assessment", assessment);
    return find("assessment = :assessment and " + restriction.condition(), parameters)
        .firstResultOptional()
        .orElseThrow(NotFound::new);
  }

  /** The result with the same instrument before this one. */
  Optional<Result> before(Result result) {
    return find(
            "partnership = ?1 and instrument = ?2 and sequence < ?3 order by sequence desc",
            result.partnership(),
            result.instrument(),
            result.sequence())
        .range(0, 0)
        .firstResultOptional();
  }

  /** All results of a partnership by instrument, the oldest first. */
  public List<Result> of(UUID partnership) {
    return list("partnership = ?1 order by instrument, sequence", partnership);
  }
}
