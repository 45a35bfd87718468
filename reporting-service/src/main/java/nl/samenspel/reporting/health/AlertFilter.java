package nl.samenspel.reporting.health;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.health.rule.Severity;
import nl.samenspel.reporting.overview.PartnershipPaging;
import nl.samenspel.reporting.overview.Scope;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which alerts, and in what order: most serious first, then the latest, unless asked otherwise. */
public class AlertFilter extends PartnershipPaging {

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
    conditions.put("a.partnership = ?", partnership);
    conditions.values().removeIf(each -> each == null);
    conditions.putAll(new Scope(region, organisation, null, null, null).conditions());
    return conditions;
  }
}
