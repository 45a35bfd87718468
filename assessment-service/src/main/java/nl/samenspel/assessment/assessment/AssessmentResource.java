package nl.samenspel.assessment.assessment;

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
import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;
import nl.samenspel.chassis.web.MergePatch;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assessments of partnerships. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Assessments",
    description =
        "One round of questions to the people of a partnership. Opens by itself when a phase was"
            + " completed or a complaint was logged, and by hand.")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.MEMBER, Roles.ANALYST, Roles.AUDITOR})
public class AssessmentResource {

  @Inject Assessments assessments;
  @Inject Participation participation;
  @Inject Planning planning;
  @Inject Extending extending;
  @Inject Visibility visibility;
  @Inject Preconditions preconditions;

  @GET
  @Operation(
      summary = "Lists assessments",
      description = "Those of the partnerships that the caller may see, the latest first.")
  public Page<AssessmentView> list(@BeanParam AssessmentQuery query) {
    var filter = query.within(visibility.where("partnership"));
    var found =
        assessments.find(filter.condition() + " order by " + query.order(), filter.parameters());
    var page = found.range(query.offset(), query.offset() + query.limit() - 1).list();
    return query.page(views(page), found.count());
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "Gives an assessment",
      description = "With how many were invited, and how many answered as far as that may be told.")
  public AssessmentView get(@PathParam("id") UUID id) {
    return view(assessments.visible(id));
  }

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
  @Operation(
      summary = "Opens or plans an assessment",
      description =
          "For a coordinator of the lead organisation. Opens at once when its first day is today."
              + " The same instrument cannot be open twice at the same time in one partnership.")
  @APIResponse(
      responseCode = "201",
      description = "The assessment, open or planned.",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @APIResponse(responseCode = "404", description = "The caller sees no such partnership.")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:assessment-overlaps` (with `assessment`: the other one) or"
              + " `urn:problem-type:samenspel:partnership-ended`.")
  public Response create(@Context UriInfo uri, AssessmentRequest request) {
    var assessment = planning.plan(TimeOrderedId.next(), request);
    return Answers.created(uri, assessment.id(), view(assessment));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
  @Operation(
      summary = "Opens or plans an assessment under an id of one's own, or plans it anew",
      description =
          "The same request again changes nothing. Days and minimum group size can be changed, with"
              + " `If-Match`, until the assessment opens.")
  @APIResponse(
      responseCode = "200",
      description = "The assessment as it is now.",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @APIResponse(
      responseCode = "201",
      description = "A new assessment.",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @APIResponse(responseCode = "404", description = "The caller sees no such partnership.")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:assessment-already-open`, `…:assessment-subject-fixed`,"
              + " `…:assessment-overlaps` or `…:partnership-ended`.")
  public Response put(@Context UriInfo uri, @PathParam("id") UUID id, AssessmentRequest request) {
    if (assessments.findByIdOptional(id).isEmpty()) {
      return Answers.createdHere(uri, view(planning.plan(id, request)));
    }
    var assessment = assessments.visible(id);
    if (!request.isMetBy(assessment)) {
      preconditions.ifMatch(view(assessment).version());
      planning.replan(assessment, request);
    }
    return Response.ok(view(assessment)).build();
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
  @Operation(
      summary = "Gives people more time to answer",
      description =
          "For a coordinator of the lead organisation, while the assessment is open. Only"
              + " `closesOn`, and only to a later day. Needs `If-Match`.")
  @APIResponse(
      responseCode = "200",
      description = "The assessment as it is now.",
      content = @Content(schema = @Schema(implementation = AssessmentView.class)))
  @APIResponse(responseCode = "404", description = "The caller sees no such assessment.")
  @APIResponse(
      responseCode = "409",
      description =
          "`urn:problem-type:samenspel:assessment-not-open-yet`, `…:assessment-already-closed`,"
              + " `…:assessment-only-extended` or `…:assessment-overlaps`.")
  public AssessmentView extend(@PathParam("id") UUID id, MergePatch patch) {
    var assessment = extending.held(id);
    preconditions.ifMatch(view(assessment).version());
    var request = patch.applyTo(ExtensionRequest.from(assessment));
    extending.extend(assessment, request.closesOn());
    return view(assessment);
  }

  private AssessmentView view(Assessment assessment) {
    return views(List.of(assessment)).get(0);
  }

  private List<AssessmentView> views(List<Assessment> page) {
    var counts = participation.of(page.stream().map(Assessment::id).toList());
    return page.stream()
        .map(
            each ->
                AssessmentView.from(each, counts.getOrDefault(each.id(), Participation.Count.NONE)))
        .toList();
  }
}
