package nl.samenspel.assessment.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.samenspel.chassis.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole version of an instrument, as it is to be published. */
@Schema(
    name = "InstrumentRequest",
    description = "A whole version of an instrument. The service gives it its number.")
record InstrumentRequest(
    @NotNull @Valid Wording title,
    @NotNull @Valid @Schema(description = "What to tell people before they answer.")
        Wording introduction,
    @NotNull @Valid @Schema(description = "Where the dimensions come from.") Wording source,
    @NotEmpty @Size(max = 3) @Schema(description = "Whom it addresses.")
        List<@NotNull Audience> audiences,
    @Schema(
            description =
                "Whether a high score is as good as a low one, as with preferences: such scores get"
                    + " no band.",
            defaultValue = "false",
            examples = "false")
        boolean neutral,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Dimension> dimensions,
    @NotEmpty
        @Size(max = 200)
        @Schema(description = "The statements in the order in which they are put.")
        List<@NotNull @Valid Item> items) {

  /**
   * @throws InvalidInput naming everything that would make its scores meaningless
   */
  void requireSound() {
    var issues = Soundness.faultsOf(this);
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }

  Instrument toInstrument(String code, int version) {
    return new Instrument(
        code, version, title, introduction, source, audiences, neutral, dimensions, items);
  }
}
