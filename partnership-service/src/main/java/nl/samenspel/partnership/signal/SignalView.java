package nl.samenspel.partnership.signal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Signal", description = "An informal concern of a member, and what became of it.")
record SignalView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7d01") UUID id,
    @Schema(
            description = "The member that raised it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "What it is about.", examples = "communication") Category category,
    @Schema(description = "The lens that it touches.", examples = "relation") Lens lens,
    @Schema(
            description =
                "Where no lens was named: the one that signals of this category usually touch. A"
                    + " suggestion, in no event.",
            examples = "relation")
        Lens suggestedLens,
    @Schema(description = "What the concern is.") String description,
    @Schema(description = "When it showed.", examples = "2026-11-03") LocalDate occurredOn,
    @Schema(description = "What became of it.", examples = "open") SignalState state,
    @Schema(description = "What was agreed on.") String agreed,
    @Schema(
            description = "The complaint that it has become.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7b20")
        UUID complaint,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static SignalView from(Signal signal) {
    var concern = signal.concern();
    return new SignalView(
        signal.id(),
        signal.organisation(),
        concern.category(),
        concern.lens(),
        concern.lens() == null ? concern.category().usualLens().orElse(null) : null,
        concern.description(),
        concern.occurredOn(),
        signal.state(),
        signal.agreed(),
        signal.complaint(),
        signal.version());
  }
}
