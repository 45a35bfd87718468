package nl.samenspel.partnership.pitfall;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Pitfall", description = "Something that could spoil the collaboration.")
record PitfallView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a14") UUID id,
    @Schema(description = "What could go wrong.", examples = "Te veel tegelijk willen")
        String title,
    @Schema(description = "How that would go.") String description,
    @Schema(description = "How likely it is, from 1 to 5.", examples = "3") int likelihood,
    @Schema(description = "How bad it would be, from 1 to 5.", examples = "4") int impact,
    @Schema(description = "Likelihood times impact, from 1 to 25.", examples = "12") int weight,
    @Schema(description = "What is done about it.") String mitigation,
    @Schema(
            description = "The member that keeps an eye on it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID owner,
    @Schema(description = "What became of it.", examples = "open") PitfallState state,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static PitfallView from(Pitfall pitfall) {
    var risk = pitfall.risk();
    return new PitfallView(
        pitfall.id(),
        risk.title(),
        risk.description(),
        risk.likelihood(),
        risk.impact(),
        risk.weight(),
        risk.mitigation(),
        risk.owner(),
        risk.state(),
        pitfall.version());
  }
}
