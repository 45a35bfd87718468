package nl.samenspel.partnership.phase;

import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Requirement", description = "Something a phase asks before it ends.")
record RequirementView(
    @Schema(description = "Which one.", examples = "startingNote") String code,
    @Schema(description = "Whether it is met now.", examples = "false") boolean met,
    @Schema(
            description = "What is there, or what is lacking and how to put that right.",
            implementation = String.class,
            examples = "Versie 1 wacht op de handtekening van: ROC Rijnmond.")
        Text explanation) {

  static RequirementView from(Finding finding) {
    return new RequirementView(finding.criterion().code(), finding.met(), finding.explanation());
  }
}
