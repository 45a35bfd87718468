package nl.samenspel.assessment.assessment;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assessments, and in what order. */
public class AssessmentQuery extends Paging {

  private static final Map<String, String> SORTABLE =
      Map.of("id", "id", "opensOn", "opensOn", "closesOn", "closesOn", "instrument", "instrument");

  @QueryParam("partnership")
  @Parameter(description = "Only those of this partnership.")
  public UUID partnership;

  @QueryParam("instrument")
  @Parameter(description = "Only those with this instrument.", example = "trustPulse")
  public String instrument;

  @QueryParam("state")
  @Parameter(description = "Only those in this state.", example = "open")
  public AssessmentState state;

  @QueryParam("complaint")
  @Parameter(description = "Only those that measure trust after this complaint.")
  public UUID complaint;

  @QueryParam("recovery")
  @Parameter(description = "Only those that measure the effect of this recovery on trust.")
  public UUID recovery;

  String order() {
    return sortedBy(SORTABLE, "-opensOn");
  }

  /** The filters, within what the caller may see. */
  Visibility.Restriction within(Visibility.Restriction visible) {
    var condition = new StringBuilder(visible.condition());
    var parameters = new HashMap<>(visible.parameters());
    add(condition, parameters, "partnership = :partnership", "partnership", partnership);
    add(condition, parameters, "instrument = :instrument", "instrument", instrument);
    add(condition, parameters, "state = :state", "state", state);
    add(condition, parameters, "array_contains(complaints, :complaint)", "complaint", complaint);
    add(condition, parameters, "array_contains(recoveries, :recovery)", "recovery", recovery);
    return new Visibility.Restriction(condition.toString(), parameters);
  }

  private static void add(
      StringBuilder condition,
      Map<String, Object> parameters,
      String filter,
      String name,
      Object value) {
    if (value != null) {
      condition.append(" and ").append(filter);
      parameters.put(name, value);
    }
  }
}
