package nl.samenspel.chassis.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/v1/samples")
@RolesAllowed({"coordinator", "member"})
public class SampleResource {

  @Inject Samples samples;
  @Inject Caller caller;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @APIResponse(responseCode = "201", description = "Made.")
  public Response make(SampleRequest request, @Context UriInfo uri) {
    caller.organisation();
    var sample = new Sample(TimeOrderedId.next(), request);
    samples.save(sample);
    return Answers.created(uri, sample.id, SampleView.from(sample));
  }

  @GET
  public Page<SampleView> list(@BeanParam SampleFilter filter, UriInfo uri) {
    var order = filter.sortedBy(Map.of("id", "id", "name", "name"), "-name");
    var query = samples.find("where 1 = 1 order by " + order);
    var items =
        query.range(filter.offset(), filter.offset() + filter.limit() - 1).list().stream()
            .map(SampleView::from)
            .toList();
    return filter.page(items, query.count());
  }

  @GET
  @Path("{id}")
  public SampleView read(@PathParam("id") UUID id) {
    return SampleView.from(found(id));
  }

  @PUT
  @Path("{id}")
  @Transactional
  public Response put(@PathParam("id") UUID id, SampleRequest request, UriInfo uri) {
    var sample = new Sample(id, request);
    samples.save(sample);
    return Answers.createdHere(uri, SampleView.from(sample));
  }

  @PATCH
  @Path("{id}")
  @Transactional
  @Consumes(MergePatch.MEDIA_TYPE)
  public SampleView change(@PathParam("id") UUID id, MergePatch patch) {
    var sample = found(id);
    preconditions.ifMatch(sample.version);
    sample.change(
        patch.applyTo(new SampleRequest(sample.name, sample.colour, null, null, null, null)));
    samples.save(sample);
    return SampleView.from(sample);
  }

  @POST
  @Path("{id}/fading")
  @Transactional
  public SampleView fade(@PathParam("id") UUID id) {
    var sample = found(id);
    sample.change(new SampleRequest(sample.name, Colour.RED, null, null, null, null));
    samples.save(sample);
    return SampleView.from(sample);
  }

  @POST
  @Path("{id}/closure")
  public void close(@PathParam("id") UUID id) {
    throw new RuleViolation("sample-is-closed", LocalDate.of(2026, 11, 20), Colour.DEEP_BLUE)
        .with("colour", Colour.DEEP_BLUE);
  }

  @GET
  @Path("colours")
  public Page<Colour> colours() {
    return new Page<>(List.of(Colour.values()), (long) Colour.values().length, null, List.of());
  }

  @GET
  @Path("palette")
  public Palette palette() {
    return new Palette(List.of(Colour.values()), Text.of("issue.one-of", Colour.DEEP_BLUE));
  }

  @GET
  @Path("fault")
  @RolesAllowed("member")
  public String fail() {
    throw new IllegalStateException("jdbc:postgresql://secret");
  }

  private Sample found(UUID id) {
    return samples.findByIdOptional(id).orElseThrow(NotFound::new);
  }
}
