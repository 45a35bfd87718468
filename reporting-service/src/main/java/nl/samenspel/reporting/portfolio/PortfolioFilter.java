package nl.samenspel.reporting.portfolio;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.overview.PartnershipFilter;
import nl.samenspel.reporting.overview.Scope;
import nl.samenspel.reporting.page.FormFields;
import nl.samenspel.reporting.page.PartnershipForm;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partnerships, and over what time. */
public class PortfolioFilter extends PartnershipForm {

  @QueryParam("form")
  @Parameter(
      description = "Only partnerships of this form.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"project", "chain", "network", "alliance", "publicPrivate"}))
  public String form;

  @QueryParam("from")
  @Parameter(
      description =
          "The first day that is looked at. Unless given: the first day of the quarter of the last"
              + " day, three quarters earlier.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2026-01-01")
  public String from;

  @QueryParam("until")
  @Parameter(
      description = "The last day that is looked at. Unless given: today.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2026-12-31")
  public String until;

  /**
   * What was asked for.
   *
   * @throws InvalidInput with everything that cannot be
   */
  Asked on(LocalDate today) {
    var fields = new FormFields();
    var whom = fields.uuid("organisation", organisation);
    var kind = fields.oneOf(forms(), "form", form);
    var first = fields.date("from", from);
    var last = fields.date("until", until);
    fields.demandReadable();
    var end = last == null ? today : last;
    var period = new Period(first == null ? Period.usualStart(end) : first, end);
    fields.demandPeriod(period.from(), end, from, until);
    return new Asked(fields.text(region), whom, kind, period);
  }

  /** What was asked for, once it is read. */
  record Asked(String region, UUID organisation, String form, Period period) {

    Scope scope(Period over) {
      return new Scope(region, organisation, form, over.from(), over.until());
    }
  }

  static List<String> forms() {
    return Arrays.stream(PartnershipFilter.Form.values()).map(Texts::wireName).toList();
  }
}
