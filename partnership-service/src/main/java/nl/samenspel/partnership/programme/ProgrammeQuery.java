package nl.samenspel.partnership.programme;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes, in what order. */
public class ProgrammeQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "p.id",
          "title", "p.offer.title",
          "startsOn", "p.offer.startsOn",
          "endsOn", "p.offer.endsOn");

  @QueryParam("provider")
  @Parameter(
      description = "Offered by this member.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID provider;

  @QueryParam("openOn")
  @Parameter(description = "In which a trajectory could start on this day.", example = "2026-10-01")
  public LocalDate openOn;

  Conditions narrow(Conditions conditions) {
    conditions.and("p.provider = :provider", "provider", provider);
    return openOn == null
        ? conditions
        : conditions
            .and("p.offer.startsOn <= :openOn", "openOn", openOn)
            .and("(p.offer.endsOn is null or p.offer.endsOn >= :openOn)");
  }
}
