package nl.samenspel.partnership.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partnership as it is started or described.")
record PartnershipRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "The name the members gave it.",
            examples = "Werk in de techniek Rijnmond")
        String name,
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description =
                "The original goal, to which one returns when things go wrong; the only place where"
                    + " it stands.",
            examples = "400 werkzoekenden aan een vakdiploma en een baan in de techniek helpen.")
        String purpose,
    @Size(max = 4000)
        @Schema(
            description = "What the members hope to reach beyond it.",
            examples = "Een regio waarin niemand met technisch talent aan de kant staat.")
        String ambition,
    @NotNull
        @Schema(
            description = "Why they work together: by choice, on request or because they must.",
            examples = "voluntary")
        Origin origin,
    @NotNull
        @Schema(
            description = "Whether it starts from what people need or from what members offer.",
            examples = "demand")
        Orientation orientation,
    @NotNull @Schema(description = "The form they chose.", examples = "network")
        PartnershipForm form,
    @NotBlank @Size(max = 200) @Schema(description = "Where they work.", examples = "Rijnmond")
        String region,
    @Size(max = 1000)
        @Schema(
            description = "For whom they do it.",
            examples = "Werkzoekenden met een bijstandsuitkering en aanleg voor techniek.")
        String targetGroup,
    @NotNull
        @Schema(
            description = "From when; may lie in the past for what was going on already.",
            examples = "2026-01-05")
        LocalDate startsOn) {

  static PartnershipRequest from(Partnership partnership) {
    var profile = partnership.profile();
    return new PartnershipRequest(
        profile.name(),
        profile.purpose(),
        profile.ambition(),
        profile.origin(),
        profile.orientation(),
        profile.form(),
        profile.region(),
        profile.targetGroup(),
        profile.startsOn());
  }

  Profile toProfile() {
    return new Profile(
        name, purpose, ambition, origin, orientation, form, region, targetGroup, startsOn);
  }
}
