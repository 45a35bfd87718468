package nl.samenspel.partnership.signal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which signals, in what order. */
public class SignalQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "s.id",
          "occurredOn", "s.concern.occurredOn",
          "category", "s.concern.category",
          "state", "s.state");

  @QueryParam("state")
  @Parameter(description = "What became of them.", example = "open")
  public SignalState state;

  @QueryParam("category")
  @Parameter(description = "What they are about.", example = "communication")
  public Category category;

  @QueryParam("lens")
  @Parameter(description = "The lens that they touch.", example = "relation")
  public Lens lens;

  @QueryParam("organisation")
  @Parameter(
      description = "Raised by this member.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;

  @QueryParam("occurredFrom")
  @Parameter(description = "Of this day or later.", example = "2026-01-01")
  public LocalDate occurredFrom;

  @QueryParam("occurredUntil")
  @Parameter(description = "Of this day or before.", example = "2026-12-31")
  public LocalDate occurredUntil;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("s.state = :state", "state", state)
        .and("s.concern.category = :category", "category", category)
        .and("s.concern.lens = :lens", "lens", lens)
        .and("s.organisation = :organisation", "organisation", organisation)
        .and("s.concern.occurredOn >= :occurredFrom", "occurredFrom", occurredFrom)
        .and("s.concern.occurredOn <= :occurredUntil", "occurredUntil", occurredUntil);
  }
}
