package nl.samenspel.partnership.recovery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenspel.partnership.history.Erasing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in the surroundings that is otherwise than when they began. */
@Schema(description = "What changed in the surroundings since they began, and what that does.")
record Factor(
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "How it was.",
            examples = "Veel vacatures in de techniek, weinig kandidaten.")
        String then,
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "How it is.", examples = "Werkgevers nemen zelf leerlingen aan.")
        String now,
    @NotNull @Schema(description = "What that does to reaching the goal.", examples = "hinders")
        FactorEffect effect) {

  Factor withoutTexts() {
    return new Factor(Erasing.ERASED, Erasing.ERASED, effect);
  }
}
