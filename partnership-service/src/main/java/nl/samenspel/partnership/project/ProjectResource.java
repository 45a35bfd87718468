package nl.samenspel.partnership.project;

import static nl.samenspel.chassis.caller.Roles.ADMINISTRATOR;
import static nl.samenspel.chassis.caller.Roles.AUDITOR;
import static nl.samenspel.chassis.caller.Roles.COORDINATOR;
import static nl.samenspel.chassis.caller.Roles.MEMBER;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Pages;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The projects of a partnership over HTTP. */
@Path("/v1/partnerships/{partnership}/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects", description = "Who does what until when, and what came of it.")
public class ProjectResource {

  @Inject Partnerships partnerships;
  @Inject Projects projects;
  @Inject Ownership ownership;
  @Inject Preconditions preconditions;

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Plan a project",
      description =
          "A member plans projects that it carries itself; the lead may plan one for any member. It"
              + " belongs to the present cycle. Name its sheet once that is submitted as a"
              + " deliverable of kind projectSheet.")
  @APIResponse(
      responseCode = "201",
      description = "Planned.",
      content = @Content(schema = @Schema(implementation = ProjectView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response plan(
      @PathParam("partnership") UUID id, ProjectRequest request, @Context UriInfo uri) {
    var project = planned(partnerships.toWorkIn(id), TimeOrderedId.next(), request);
    return Answers.created(uri, project.id(), ProjectView.from(project));
  }

  @GET
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(
      summary = "Read the projects",
      description = "Of all cycles. Sort on title, startsOn, endsOn, state or cycle.")
  public Page<ProjectView> list(
      @PathParam("partnership") UUID partnership, @BeanParam ProjectQuery query) {
    partnerships.visible(partnership);
    var found = projects.asked(partnership, query);
    return Pages.of(found, query, ProjectView::from);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER})
  @Operation(summary = "Read a project")
  public ProjectView get(@PathParam("partnership") UUID partnership, @PathParam("id") UUID id) {
    partnerships.visible(partnership);
    return ProjectView.from(projects.get(partnership, id));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Plan a project under an id of one's own, or plan it differently",
      description =
          "Plans it when the id is new. The same again changes nothing. A change is for who carries"
              + " it and for the lead, and needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, or the same as it was.",
      content = @Content(schema = @Schema(implementation = ProjectView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Planned.",
      content = @Content(schema = @Schema(implementation = ProjectView.class)))
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public Response put(
      @PathParam("partnership") UUID id,
      @PathParam("id") UUID projectId,
      ProjectRequest request,
      @Context UriInfo uri) {
    var partnership = partnerships.toWorkIn(id);
    var existing = projects.of(id, projectId);
    if (existing.isEmpty()) {
      return Answers.createdHere(uri, ProjectView.from(planned(partnership, projectId, request)));
    }
    var project = existing.get();
    if (!request.equals(ProjectRequest.from(project))) {
      preconditions.ifMatch(project.version());
    }
    return Response.ok(changed(partnership, project, request)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({COORDINATOR, MEMBER})
  @Operation(
      summary = "Plan a part of a project differently",
      description =
          "Such as its state, its sheet, or what came of it. For who carries it and for the lead;"
              + " needs If-Match.")
  @APIResponse(responseCode = "409", description = "The partnership is over: partnership-ended.")
  public ProjectView patch(
      @PathParam("partnership") UUID id, @PathParam("id") UUID projectId, MergePatch patch) {
    var partnership = partnerships.toWorkIn(id);
    var project = projects.get(id, projectId);
    preconditions.ifMatch(project.version());
    return changed(partnership, project, patch.applyTo(ProjectRequest.from(project)));
  }

  private Project planned(Partnership partnership, UUID id, ProjectRequest request) {
    ownership.requireOwnerOrLead(partnership, request.owner());
    Given.all(
        () -> Given.member(partnership, "owner", request.owner()),
        () -> requireSheet(partnership, request.sheet()));
    var project = new Project(id, partnership.id(), partnership.progress().cycle());
    projects.save(project.plan(request.toPlan()));
    return project;
  }

  private ProjectView changed(Partnership partnership, Project project, ProjectRequest request) {
    var before = project.plan();
    if (!request.toPlan().equals(before)) {
      ownership.requireOwnerOrLead(partnership, before.owner());
      Given.all(
          () -> requireMember(partnership, before.owner(), request.owner()),
          () -> requireSheet(partnership, request.sheet()));
      projects.save(project.plan(request.toPlan()));
    }
    return ProjectView.from(project);
  }

  /** Who owned it already may have left meanwhile. */
  private static void requireMember(Partnership partnership, UUID before, UUID owner) {
    if (!owner.equals(before)) {
      Given.member(partnership, "owner", owner);
    }
  }

  private void requireSheet(Partnership partnership, UUID sheet) {
    if (sheet != null && !projects.knowSheet(partnership.id(), sheet)) {
      throw InvalidInput.of(Issue.inBody("unknown-sheet", "sheet", sheet));
    }
  }
}
