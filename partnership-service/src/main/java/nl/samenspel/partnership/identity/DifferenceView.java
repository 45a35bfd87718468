package nl.samenspel.partnership.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IdentityDifference", description = "Something in which the members differ.")
record DifferenceView(
    @Schema(description = "In what.", examples = "value") DifferenceSubject subject,
    @Schema(description = "Which value; only when they differ in one.", examples = "snelheid")
        String value,
    @Schema(
            description = "Who hold that value; with mission and vision all that state something.",
            examples = "[\"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10\"]")
        List<UUID> organisations,
    @Schema(
            description = "The difference in a sentence, for the agreement note.",
            implementation = String.class,
            examples = "De waarde \"snelheid\" noemt alleen: Codewerk.")
        Text explanation,
    @Schema(
            description = "How the members deal with it; absent while that is open.",
            examples = "Tempo gaat niet voor zorgvuldigheid: elk traject begint met een intake.")
        String agreement) {

  static DifferenceView of(Difference difference, SideBySide compared, Map<UUID, String> names) {
    return new DifferenceView(
        difference.subject(),
        difference.value(),
        difference.organisations(),
        explanation(difference, names),
        compared.agreementOn(difference).orElse(null));
  }

  private static Text explanation(Difference difference, Map<UUID, String> names) {
    var who = difference.organisations().stream().map(names::get).sorted().toList();
    return difference.subject() == DifferenceSubject.VALUE
        ? Text.of("identity.difference.VALUE", difference.value(), who)
        : Text.of("identity.difference." + difference.subject(), who);
  }
}
