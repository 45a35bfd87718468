package nl.samenspel.partnership.phase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the members agreed on for the time after the partnership. */
@Embeddable
@Schema(
    name = "ExitAgreement",
    description =
        "What the members agreed on for the time after the partnership: what becomes of"
            + " contributions, projects and complaints that are running.")
record Exit(
    @Column(name = "exit_agreed_on")
        @NotNull
        @Schema(description = "When; not in the future.", examples = "2026-12-14")
        LocalDate agreedOn,
    @Column(name = "exit_settlement")
        @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "How running obligations are settled, and by whom.",
            examples = "De regio Rijnmond betaalt de lopende opleidingen tot juli.")
        String settlement,
    @Column(name = "exit_handover")
        @Size(max = 4000)
        @Schema(
            description = "Who takes over what, such as participants, documents and complaints.",
            examples = "Het ROC neemt de deelnemers over, de regio het archief.")
        String handover) {}
