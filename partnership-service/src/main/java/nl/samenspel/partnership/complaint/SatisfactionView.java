package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ComplaintSatisfaction",
    description = "How the complaint was met to the complainant's satisfaction.")
record SatisfactionView(
    @Schema(
            description = "How it was met, and what the complainant said about it.",
            examples = "De planning gaat voortaan een week vooraf langs alle regio's.")
        String reason,
    @Schema(description = "Who said so.", examples = "De klager, per brief") String confirmedBy,
    @Schema(description = "When.", examples = "2026-12-10") LocalDate confirmedOn,
    @Schema(
            description = "Why that ends the duty to go on.",
            implementation = String.class,
            examples =
                "Is de klacht naar tevredenheid van de klager opgelost, dan vervalt de plicht om"
                    + " haar verder te behandelen (Awb 9:5).")
        Text explanation) {

  /** The satisfaction, or null as long as there is none. */
  static SatisfactionView of(Complaint complaint) {
    return complaint
        .satisfaction()
        .map(
            satisfied ->
                new SatisfactionView(
                    satisfied.reason(),
                    satisfied.confirmedBy(),
                    satisfied.confirmedOn(),
                    complaint.regime().fairness().satisfaction()))
        .orElse(null);
  }
}
