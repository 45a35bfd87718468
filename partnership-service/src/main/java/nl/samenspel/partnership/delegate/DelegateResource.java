package nl.samenspel.partnership.delegate;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Pages;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.partnership.Visibility;
import nl.samenspel.partnership.partnership.Voice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The delegates in a partnership over HTTP. All members see who they are; each names its own. */
@Path("/v1/partnerships/{partnership}/delegates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Delegates",
    description = "Who speaks for each member, about what, up to what and until when.")
public class DelegateResource {

  @Inject Partnerships partnerships;
  @Inject Delegates delegates;
  @Inject Voice voice;
  @Inject Visibility visibility;
  @Inject Today today;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Name a delegate",
      description =
          "Of the caller's own organisation; it may have more than one. From then on the"
              + " organisation signs deliverables within the mandate of one of its delegates only."
              + " The share phase asks that every member has one whose mandate is valid.")
  @APIResponse(
      responseCode = "201",
      description = "Named.",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response name(
      @PathParam("partnership") UUID partnership, DelegateRequest request, @Context UriInfo uri) {
    partnerships.toTakePartIn(partnership).requireRunning();
    var named = named(partnership, TimeOrderedId.next(), request);
    return Answers.created(uri, named.id(), view(named));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read who speaks for whom",
      description =
          "Of all members; those whose mandate was withdrawn with state=ended only. Sort on"
              + " organisation, name or until.")
  public Page<DelegateView> list(
      @PathParam("partnership") UUID partnership, @BeanParam DelegateQuery query) {
    partnerships.visible(partnership);
    var found = delegates.asked(partnership, query, today.get());
    return Pages.of(found, query, this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a delegate", description = "Also one whose mandate was withdrawn.")
  public DelegateView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return view(delegates.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Name a delegate under an id of one's own, or change what is known of one",
      description =
          "Names it when the id is new. The same again changes nothing. A change needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Named.",
      content = @Content(schema = @Schema(implementation = DelegateView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Its mandate was withdrawn (delegate-ended), or the partnership is over"
              + " (partnership-ended).")
  public Response put(
      @PathParam("partnership") UUID partnership,
      @PathParam("id") UUID id,
      DelegateRequest request,
      @Context UriInfo uri) {
    partnerships.toTakePartIn(partnership).requireRunning();
    var existing = delegates.of(partnership, id);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, view(named(partnership, id, request)));
    }
    var delegate = existing.get();
    voice.requireOwn(delegate.organisation());
    if (!request.equals(DelegateRequest.from(delegate))) {
      preconditions.ifMatch(delegate.version());
      change(delegate, request);
    }
    return Response.ok(view(delegate)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Change a part of what is known of a delegate",
      description =
          "Such as prolonging the mandate. Of the caller's own organisation. Needs If-Match.")
  @APIResponse(
      responseCode = "409",
      description =
          "Its mandate was withdrawn (delegate-ended), or the partnership is over"
              + " (partnership-ended).")
  public DelegateView patch(
      @PathParam("partnership") UUID partnership, @PathParam("id") UUID id, MergePatch patch) {
    var delegate = own(partnership, id);
    preconditions.ifMatch(delegate.version());
    change(delegate, patch.applyTo(DelegateRequest.from(delegate)));
    return view(delegate);
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Withdraw a mandate",
      description =
          "Of the caller's own organisation. That the delegate had it stays readable, with the day"
              + " it ended. An organisation without any mandate left cannot sign until it names a"
              + " delegate again.")
  @APIResponse(responseCode = "204", description = "Withdrawn.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public void withdraw(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    var delegate = own(partnership, id);
    delegate.end(today.get());
    delegates.save(delegate);
  }

  private Delegate named(UUID partnership, UUID id, DelegateRequest request) {
    voice.requireOwn(request.organisation());
    requireConsulted(request);
    var delegate = request.toDelegate(id, partnership, today.get());
    delegates.save(delegate);
    return delegate;
  }

  private void change(Delegate delegate, DelegateRequest request) {
    Given.all(
        () -> Given.fixed("organisation", delegate.organisation(), request.organisation()),
        () -> requireConsulted(request));
    delegates.save(request.applyTo(delegate, today.get()));
  }

  /** Who is yet to be consulted has not been. */
  private void requireConsulted(DelegateRequest request) {
    Given.day(today.get(), "backingConsultedOn", request.backingConsultedOn());
  }

  private Delegate own(UUID partnership, UUID id) {
    partnerships.toTakePartIn(partnership).requireRunning();
    var delegate = delegates.get(partnership, id);
    voice.requireOwn(delegate.organisation());
    return delegate;
  }

  private DelegateView view(Delegate delegate) {
    return visibility.isInside(delegate.organisation())
        ? DelegateView.whole(delegate, today.get())
        : DelegateView.from(delegate, today.get());
  }
}
