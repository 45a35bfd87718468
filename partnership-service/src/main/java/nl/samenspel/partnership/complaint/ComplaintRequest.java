package nl.samenspel.partnership.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspel.chassis.time.NotFarAhead;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Category;
import nl.samenspel.partnership.signal.Lens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ConductFirst
@Schema(description = "A complaint as it is logged.")
record ComplaintRequest(
    @NotNull @Schema(description = "What it is about.", examples = "communication")
        Category category,
    @Schema(
            description = "The lens on the collaboration that it touches, where that is clear.",
            examples = "relation")
        Lens lens,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description =
                "The facts that are complained about. Stays in this service: it is in no event and"
                    + " in no report.",
            examples = "Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.")
        String description,
    @NotNull @Valid Complainant complainant,
    @NotEmpty
        @Size(max = 50)
        @Schema(
            description = "The members that it is about.",
            examples = "[\"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11\"]")
        List<@NotNull UUID> about,
    @NotNull
        @NotFarAhead
        @Schema(
            description =
                "The day on which the complaint was received: the terms run from here, also when it"
                    + " is entered later.",
            examples = "2026-11-20")
        LocalDate receivedOn,
    @NotNull
        @Schema(
            description =
                "The rules under which it is handled: those of who is complained about. nlAwb: a"
                    + " Dutch administrative body; nlAwbCommittee: the same with an adviser or"
                    + " committee; vlBestuursdecreet: Flemish administration; vlLocal: a Flemish"
                    + " municipality; contract: between partners, as they agreed.",
            examples = "nlAwb")
        Regime regime,
    @Schema(
            description =
                "When the conduct was that is complained about, where that is known. What was more"
                    + " than a year before the receipt need not be handled (Awb 9:8 (1) b,"
                    + " Bestuursdecreet II.77).",
            examples = "2026-11-03")
        LocalDate conductOn) {

  ComplaintRequest {
    about =
        about == null || about.stream().anyMatch(Objects::isNull)
            ? about
            : about.stream().distinct().toList();
  }

  static ComplaintRequest from(Complaint complaint) {
    var grievance = complaint.grievance();
    return new ComplaintRequest(
        grievance.category(),
        grievance.lens(),
        grievance.description(),
        grievance.complainant(),
        grievance.about(),
        grievance.receivedOn(),
        grievance.regime(),
        grievance.conductOn());
  }

  Grievance toGrievance() {
    return new Grievance(
        category, lens, description, complainant, about, receivedOn, regime, conductOn, null);
  }
}
