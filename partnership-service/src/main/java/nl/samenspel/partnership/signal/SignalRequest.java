package nl.samenspel.partnership.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Settled
@Schema(description = "An informal concern of the caller's organisation.")
record SignalRequest(
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
                "What the concern is. All members read it; it is in no event and in no report.",
            examples = "Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.")
        String description,
    @NotNull @Schema(description = "When it showed.", examples = "2026-11-03") LocalDate occurredOn,
    @Schema(
            description =
                "What became of it: talkedOver needs agreed; promoted goes by a promotion.",
            defaultValue = "open",
            examples = "open")
        SignalState state,
    @Size(max = 20_000)
        @Schema(
            description = "What was agreed on, once it was talked over.",
            examples = "Wijzigingen gaan voortaan een week vooraf langs alle regio's.")
        String agreed) {

  SignalRequest {
    state = state == null ? SignalState.OPEN : state;
  }

  static SignalRequest from(Signal signal) {
    var concern = signal.concern();
    return new SignalRequest(
        concern.category(),
        concern.lens(),
        concern.description(),
        concern.occurredOn(),
        signal.state(),
        signal.agreed());
  }

  Concern toConcern() {
    return new Concern(category, lens, description, occurredOn);
  }
}
