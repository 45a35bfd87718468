package nl.samenspel.partnership.partnership;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partnerships, in what order. */
public class PartnershipQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "p.id",
          "name", "p.profile.name",
          "region", "p.profile.region",
          "startsOn", "p.profile.startsOn",
          "status", "p.status",
          "cycle", "p.progress.cycle");

  @QueryParam("status")
  @Parameter(description = "How it is doing as a whole.", example = "active")
  public PartnershipStatus status;

  @QueryParam("phase")
  @Parameter(description = "The phase it is in.", example = "share")
  public Phase phase;

  @QueryParam("region")
  @Size(max = 200)
  @Parameter(description = "Where the members work: the whole name.", example = "Rijnmond")
  public String region;

  @QueryParam("organisation")
  @Parameter(
      description = "An organisation that takes part at present.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID organisation;

  @QueryParam("text")
  @Size(max = 100)
  @Parameter(description = "A part of the name or the purpose.", example = "techniek")
  public String text;

  Conditions narrow(Conditions conditions) {
    return conditions
        .and("p.status = :status", "status", status)
        .and("p.progress.phase = :phase", "phase", phase)
        .and("p.profile.region = :region", "region", region)
        .and(
            "exists (select 1 from Member m where m.partnership = p.id"
                + " and m.organisation = :organisation and m.leftOn is null)",
            "organisation",
            organisation)
        .and(
            "position(lower(:text) in lower(concat(p.profile.name, ' ', p.profile.purpose))) > 0",
            "text",
            text);
  }
}
