package nl.samenspel.reporting.cohort;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.page.FormFields;
import nl.samenspel.reporting.page.PartnershipForm;
import nl.samenspel.reporting.trajectories.Selection;
import nl.samenspel.reporting.trajectories.telling.Grain;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which trajectories, and how they are put together. */
public class CohortFilter extends PartnershipForm {

  @QueryParam("by")
  @Parameter(
      description = "How long the periods are. Unless given: a quarter.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"year", "quarter", "month"}))
  public String by;

  @QueryParam("partnership")
  @Parameter(
      description = "Only this partnership.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  public String partnership;

  @QueryParam("programme")
  @Parameter(
      description = "Only this programme.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  public String programme;

  @QueryParam("from")
  @Parameter(
      description =
          "A day of the first period. Unless given: the first day of the year before that of the"
              + " last day.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2026-01-01")
  public String from;

  @QueryParam("until")
  @Parameter(
      description = "A day of the last period. Unless given: today.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2026-12-31")
  public String until;

  /** What was asked for, once it is read. */
  record Asked(Grain by, Selection selection) {

    /** Whole periods: a day more or less must not tell of who began on that day. */
    List<LocalDate> periods() {
      return by.periods(selection.from(), selection.until());
    }
  }

  /**
   * What was asked for.
   *
   * @throws InvalidInput with everything that cannot be
   */
  Asked on(LocalDate today) {
    var fields = new FormFields();
    var grain = fields.oneOf(grains(), "by", by);
    var whom = fields.uuid("organisation", organisation);
    var which = fields.uuid("partnership", partnership);
    var what = fields.uuid("programme", programme);
    var first = fields.date("from", from);
    var last = fields.date("until", until);
    fields.demandReadable();
    var end = last == null ? today : last;
    var start = first == null ? Grain.YEAR.start(end).minusYears(1) : first;
    fields.demandPeriod(start, end, from, until);
    return new Asked(
        grain == null ? Grain.QUARTER : Grain.valueOf(grain.toUpperCase(Locale.ROOT)),
        new Selection(fields.text(region), whom, which, what, start, end));
  }

  static List<String> grains() {
    return Arrays.stream(Grain.values()).map(Texts::wireName).toList();
  }
}
