package nl.samenspel.partnership.partnership;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cycle. */
public class CycleQuery {

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "Which cycle, from 1; the present one when left out.", example = "1")
  public Integer cycle;

  /**
   * The cycle that was meant.
   *
   * @throws InvalidInput when the partnership has not come that far
   */
  public int of(Partnership partnership) {
    var present = partnership.progress().cycle();
    if (cycle != null && cycle > present) {
      var detail = Text.of("issue.cycle-to-come", present);
      throw InvalidInput.of(Issue.inQuery("cycle-to-come", "cycle", cycle, detail));
    }
    return cycle == null ? present : cycle;
  }
}
