package nl.samenspel.partnership.movement;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which activities, in what order. */
public class ActivityQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "a.id",
          "on", "a.happenedOn",
          "movement", "a.movement",
          "phase", "a.phase",
          "cycle", "a.cycle",
          "title", "a.title");

  @QueryParam("movement")
  @Parameter(description = "Which of the two.", example = "deepening")
  public Movement movement;

  @QueryParam("phase")
  @Parameter(description = "In which phase.", example = "share")
  public Phase phase;

  @QueryParam("cycle")
  @Min(1)
  @Parameter(description = "In which cycle.", example = "1")
  public Integer cycle;

  @QueryParam("from")
  @Parameter(description = "On this day or later.", example = "2026-01-01")
  public LocalDate from;

  @QueryParam("until")
  @Parameter(description = "Before this day.", example = "2026-04-01")
  public LocalDate until;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("a.movement = :movement", "movement", movement)
        .and("a.phase = :phase", "phase", phase)
        .and("a.cycle = :cycle", "cycle", cycle)
        .and("a.happenedOn >= :from", "from", from)
        .and("a.happenedOn < :until", "until", until);
  }
}
