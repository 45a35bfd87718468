package nl.samenspel.partnership.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Consistent
@Schema(description = "A project as it is planned.")
record ProjectRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is called.", examples = "Vakopleiding monteur")
        String title,
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "What it is to bring.",
            examples = "Veertig deelnemers met een vakdiploma voor de zomer van 2027.")
        String goal,
    @NotNull
        @Schema(
            description = "The member that carries it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID owner,
    @NotNull @Schema(description = "Its first day.", examples = "2026-09-01") LocalDate startsOn,
    @NotNull @Schema(description = "Its last day.", examples = "2027-07-01") LocalDate endsOn,
    @Schema(description = "How far it is.", defaultValue = "planned", examples = "planned")
        ProjectState state,
    @Schema(
            description =
                "The deliverable of kind projectSheet in which the members agree on it. The phase"
                    + " shape asks for one that every member accepted.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a33")
        UUID sheet,
    @Size(max = 4000)
        @Schema(
            description = "What came of it; required once it is completed or stopped.",
            examples = "38 deelnemers haalden hun diploma.")
        String result) {

  ProjectRequest {
    state = state == null ? ProjectState.PLANNED : state;
  }

  static ProjectRequest from(Project project) {
    var plan = project.plan();
    return new ProjectRequest(
        plan.title(),
        plan.goal(),
        plan.owner(),
        plan.startsOn(),
        plan.endsOn(),
        plan.state(),
        plan.sheet(),
        plan.result());
  }

  Plan toPlan() {
    return new Plan(title, goal, owner, startsOn, endsOn, state, sheet, result);
  }
}
