package nl.samenspel.partnership.interest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Interest", description = "What a member seeks in the partnership.")
record InterestView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Whose.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(
            description = "What it says it wants.",
            examples = "Wij willen dat de opleiding in onze eigen regio wordt gegeven.")
        String position,
    @Schema(
            description = "Why it wants that.",
            examples = "Deelnemers haken af als zij ver moeten reizen.")
        String interest,
    @Schema(
            description = "What it will do when this partnership does not bring it.",
            examples = "Zelf inkopen bij een lokale opleider.")
        String alternative,
    @Schema(description = "1 weighs most for this member.", examples = "1") int priority,
    @Schema(description = "When it was stated or confirmed.", examples = "2026-01-12")
        LocalDate statedOn,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static InterestView from(Interest interest) {
    return new InterestView(
        interest.id(),
        interest.organisation(),
        interest.position(),
        interest.interest(),
        interest.alternative(),
        interest.priority(),
        interest.statedOn(),
        interest.version());
  }
}
