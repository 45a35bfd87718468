package nl.samenspel.partnership.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Project", description = "A piece of work that a member carries on behalf of all.")
record ProjectView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a12") UUID id,
    @Schema(description = "What it is called.", examples = "Vakopleiding monteur") String title,
    @Schema(description = "What it is to bring.") String goal,
    @Schema(
            description = "The member that carries it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID owner,
    @Schema(description = "Its first day.", examples = "2026-09-01") LocalDate startsOn,
    @Schema(description = "Its last day.", examples = "2027-07-01") LocalDate endsOn,
    @Schema(description = "How far it is.", examples = "planned") ProjectState state,
    @Schema(
            description = "The deliverable in which the members agree on it.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a33")
        UUID sheet,
    @Schema(description = "What came of it.") String result,
    @Schema(description = "In which cycle it was shaped.", examples = "1") int cycle,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static ProjectView from(Project project) {
    var plan = project.plan();
    return new ProjectView(
        project.id(),
        plan.title(),
        plan.goal(),
        plan.owner(),
        plan.startsOn(),
        plan.endsOn(),
        plan.state(),
        plan.sheet(),
        plan.result(),
        project.cycle(),
        project.version());
  }
}
