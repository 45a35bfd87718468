package nl.samenspel.partnership.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Partnership",
    description = "A collaboration of equal organisations. In lists without its members.")
record PartnershipView(
    @Schema(examples = "0197a2f0-8f11-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(
            description = "The name the members gave it.",
            examples = "Werk in de techniek Rijnmond")
        String name,
    @Schema(
            description = "The original goal.",
            examples = "400 werkzoekenden aan een vakdiploma en een baan in de techniek helpen.")
        String purpose,
    @Schema(
            description = "What the members hope to reach beyond it.",
            examples = "Een regio waarin niemand met technisch talent aan de kant staat.")
        String ambition,
    @Schema(description = "Why they work together.", examples = "voluntary") Origin origin,
    @Schema(description = "Need or offer.", examples = "demand") Orientation orientation,
    @Schema(description = "The form they chose.", examples = "network") PartnershipForm form,
    @Schema(description = "Where they work.", examples = "Rijnmond") String region,
    @Schema(
            description = "For whom they do it.",
            examples = "Werkzoekenden met een bijstandsuitkering en aanleg voor techniek.")
        String targetGroup,
    @Schema(description = "From when.", examples = "2026-01-05") LocalDate startsOn,
    @Schema(description = "How it is doing as a whole.", examples = "active")
        PartnershipStatus status,
    @Schema(description = "Which time it goes through the phases, from 1.", examples = "1")
        int cycle,
    @Schema(
            description = "The active phase; the last one when the cycle is completed.",
            examples = "explore")
        Phase phase,
    @Schema(
            description =
                "Who takes part at present, in the order in which they joined; the lead"
                    + " too. Only when one partnership is read.")
        List<MemberView> members,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  /** The partnership with its members. */
  static PartnershipView from(Partnership partnership) {
    var members =
        partnership.current().stream().map(member -> MemberView.of(partnership, member)).toList();
    return from(partnership, members);
  }

  /** The partnership as it stands in a list: its members are not read. */
  static PartnershipView inList(Partnership partnership) {
    return from(partnership, null);
  }

  private static PartnershipView from(Partnership partnership, List<MemberView> members) {
    var profile = partnership.profile();
    return new PartnershipView(
        partnership.id(),
        profile.name(),
        profile.purpose(),
        profile.ambition(),
        profile.origin(),
        profile.orientation(),
        profile.form(),
        profile.region(),
        profile.targetGroup(),
        profile.startsOn(),
        partnership.status(),
        partnership.progress().cycle(),
        partnership.progress().phase(),
        members,
        partnership.version());
  }
}
