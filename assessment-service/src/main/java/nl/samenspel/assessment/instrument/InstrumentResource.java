package nl.samenspel.assessment.instrument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questionnaires that can be used. */
@Path("/v1/instruments")
@Tag(name = "Instruments", description = "The questionnaires, in Dutch and English, by version.")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
public class InstrumentResource {

  private static final Map<String, String> SORTABLE =
      Map.of("code", "i.key.code", "id", "i.key.code");

  @Inject Instruments instruments;

  @GET
  @Operation(
      summary = "Lists the instruments",
      description =
          "The newest version of each that is not retired, by code, without the statements.")
  public Page<InstrumentSummary> list(@BeanParam Paging paging) {
    var all = instruments.latestOfEach(paging.sortedBy(SORTABLE, "code"));
    var items =
        all.stream()
            .skip(paging.offset())
            .limit(paging.limit())
            .map(InstrumentSummary::from)
            .toList();
    return paging.page(items, all.size());
  }

  @GET
  @Path("/{code}")
  @Operation(
      summary = "Gives an instrument",
      description =
          "With its dimensions and statements in both languages. Reversed statements are marked:"
              + " there agreeing speaks against the dimension.")
  public InstrumentView get(@PathParam("code") String code, @BeanParam InstrumentQuery query) {
    var instrument =
        query.version == null
            ? instruments.latest(code)
            : instruments.published(code, query.version);
    return instrument.map(InstrumentView::from).orElseThrow(NotFound::new);
  }
}
