package nl.samenspel.reporting.portfolio;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.web.Rfc3339;
import nl.samenspel.reporting.overview.PartnershipFilter;
import nl.samenspel.reporting.overview.Scope;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which partnerships, and over what time. A form in a page sends every field, filled in or not:
 * what is empty counts as not given.
 */
public class PortfolioFilter {

  private static final int MOST_YEARS = 10;

  @QueryParam("region")
  @Size(max = 200)
  @Parameter(description = "Only partnerships in this region.", example = "Rijnmond")
  public String region;

  @QueryParam("organisation")
  @Parameter(
      description = "Only partnerships in which this organisation is a member today.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  public String organisation;

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
    var faults = new ArrayList<Issue>();
    var whom = read("organisation", organisation, "not-a-uuid", UUID::fromString, faults);
    var kind = read("form", form, "one-of", PortfolioFilter::form, faults);
    var first = read("from", from, "not-a-date", Rfc3339::day, faults);
    var last = read("until", until, "not-a-date", Rfc3339::day, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var end = last == null ? today : last;
    var period = new Period(first == null ? Period.usualStart(end) : first, end);
    if (period.from().isAfter(end)) {
      throw InvalidInput.of(
          Issue.inQuery("period-reversed", "until", until, Text.of("issue.period-reversed")));
    }
    if (period.from().isBefore(end.minusYears(MOST_YEARS))) {
      throw InvalidInput.of(
          Issue.inQuery(
              "period-too-long", "from", from, Text.of("issue.period-too-long", MOST_YEARS)));
    }
    return new Asked(given(region) ? region : null, whom, kind, period);
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

  private static String form(String value) {
    if (forms().contains(value)) {
      return value;
    }
    throw new IllegalArgumentException(value);
  }

  private static <T> T read(
      String name, String value, String fault, Function<String, T> reader, List<Issue> faults) {
    if (!given(value)) {
      return null;
    }
    try {
      return reader.apply(value);
    } catch (IllegalArgumentException | DateTimeException misfit) {
      var detail = Text.of("issue." + fault, String.join(", ", forms()));
      faults.add(Issue.inQuery(fault, name, value, detail));
      return null;
    }
  }

  private static boolean given(String value) {
    return value != null && !value.isBlank();
  }
}
