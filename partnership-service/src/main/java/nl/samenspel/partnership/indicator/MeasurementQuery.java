package nl.samenspel.partnership.indicator;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which measurements, in what order. */
public class MeasurementQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of("id", "m.id", "on", "m.measuredOn", "value", "m.value", "cycle", "m.cycle");

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "For which cycle they count.", example = "1")
  public Integer cycle;

  @QueryParam("from")
  @Parameter(description = "On this day or later.", example = "2026-01-01")
  public LocalDate from;

  @QueryParam("until")
  @Parameter(description = "Before this day.", example = "2027-01-01")
  public LocalDate until;
}
