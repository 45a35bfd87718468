package nl.samenspel.partnership.delegate;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which delegates, in what order. */
public class DelegateQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "d.id",
          "organisation", "d.organisation",
          "name", "d.name",
          "until", "d.mandate.until");

  @QueryParam("organisation")
  @Parameter(description = "For whom.", example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;

  @QueryParam("state")
  @Parameter(
      description = "How the mandate stands today; those that ended only when asked for.",
      example = "expiring")
  public MandateState state;

  Conditions narrow(Conditions conditions, LocalDate today) {
    conditions.and("d.organisation = :organisation", "organisation", organisation);
    if (state == MandateState.ENDED) {
      return conditions.and("d.endedOn is not null");
    }
    conditions.and("d.endedOn is null");
    if (state == null) {
      return conditions;
    }
    var soon = today.plus(Mandate.NOTICE);
    return switch (state) {
      case EXPIRED -> conditions.and("d.mandate.until < :today", "today", today);
      case EXPIRING ->
          conditions
              .and("d.mandate.until >= :today", "today", today)
              .and("d.mandate.until <= :soon", "soon", soon);
      default ->
          conditions.and("(d.mandate.until is null or d.mandate.until > :soon)", "soon", soon);
    };
  }
}
