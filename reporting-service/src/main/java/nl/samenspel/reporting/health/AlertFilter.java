package nl.samenspel.reporting.health;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.reporting.health.rule.Severity;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which alerts, and in what order: most serious first, then the latest, unless asked otherwise. */
public class AlertFilter extends Paging {

  /** The rules there are. */
  public enum Rule {
    OVERDUE_COMPLAINT,
    REPEATED_COMPLAINTS,
    OVERDUE_RECOVERY,
    TRUST_LOW,
    TRUST_FALLING,
    LENS_GAP,
    STUCK_PHASE,
    SKIPPED_STEP,
    WAIVED_STEP,
    MANDATE_ENDING,
    ONE_SIDED_CONTRIBUTIONS,
    IMBALANCE,
    OFF_TARGET,
    NO_ASSESSMENT
  }

  @QueryParam("rule")
  @Parameter(description = "Only what this rule says.")
  public Rule rule;

  @QueryParam("severity")
  @Parameter(description = "Only what is this serious.")
  public Severity severity;

  @QueryParam("region")
  @Size(min = 1, max = 200)
  @Parameter(description = "Only partnerships in this region.", example = "Rijnmond")
  public String region;

  @QueryParam("organisation")
  @Parameter(description = "Only partnerships in which this organisation is a member today.")
  public UUID organisation;

  @QueryParam("partnership")
  @Parameter(description = "Only this partnership.")
  public UUID partnership;

  /** The index of the alerts has the order in which they are shown unless asked otherwise. */
  static final String USUAL_ORDER = "severity,-since";

  static final Map<String, String> SORTABLE =
      Map.of(
          "severity", "a.severity",
          "since", "a.since",
          "rule", "a.rule",
          "partnership", "p.name",
          "id", "a.partnership, a.rule");

  /** The filters that were given, as conditions with their parameter. */
  Map<String, Object> conditions() {
    var conditions = new LinkedHashMap<String, Object>();
    conditions.put("a.rule = ?", rule == null ? null : Texts.wireName(rule));
    conditions.put("a.severity = ?", severity == null ? null : severity.ordinal());
    conditions.put("p.region = ?", region);
    conditions.put(
        "a.partnership in"
            + " (select partnership from member where organisation = ? and left_on is null)",
        organisation);
    conditions.put("a.partnership = ?", partnership);
    conditions.values().removeIf(each -> each == null);
    return conditions;
  }
}
