package nl.samenspel.reporting.overview;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspel.chassis.problem.Texts;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partnerships, and in what order: name unless asked otherwise. */
public class PartnershipFilter extends PartnershipPaging {

  /** Where a partnership can stand as a whole. */
  public enum Status {
    ACTIVE,
    RECOVERING,
    ENDED
  }

  /** The five phases. */
  public enum Phase {
    EXPLORE,
    SHARE,
    AGREE,
    SHAPE,
    EXECUTE
  }

  /** What a partnership can be. */
  public enum Form {
    PROJECT,
    CHAIN,
    NETWORK,
    ALLIANCE,
    PUBLIC_PRIVATE
  }

  @QueryParam("status")
  @Parameter(description = "Only partnerships with this status.")
  public Status status;

  @QueryParam("phase")
  @Parameter(description = "Only partnerships in this phase.")
  public Phase phase;

  @QueryParam("form")
  @Parameter(description = "Only partnerships of this form.")
  public Form form;

  @QueryParam("from")
  @Parameter(
      description = "Only partnerships that ran on this day or later.",
      example = "2026-01-01")
  public LocalDate from;

  @QueryParam("until")
  @Parameter(
      description = "Only partnerships that ran on this day or earlier.",
      example = "2026-12-31")
  public LocalDate until;

  @QueryParam("text")
  @Size(min = 1, max = 100)
  @Parameter(description = "Only partnerships with this in their name or region.")
  public String text;

  static final Map<String, String> SORTABLE =
      Map.of(
          "name", "p.name",
          "region", "p.region",
          "startsOn", "p.starts_on",
          "phaseSince", "p.phase_since",
          "id", "p.id");

  /** The filters that were given, as conditions with their parameter. */
  Map<String, Object> conditions() {
    var conditions = new LinkedHashMap<String, Object>();
    if (status != null) {
      conditions.put("p.status = ?", Texts.wireName(status));
    }
    if (phase != null) {
      conditions.put("p.phase = ?", Texts.wireName(phase));
    }
    var kind = form == null ? null : Texts.wireName(form);
    conditions.putAll(new Scope(region, organisation, kind, from, until).conditions());
    if (text != null) {
      conditions.put("position(lower(?) in lower(p.name || ' ' || p.region)) > 0", text);
    }
    return conditions;
  }
}
