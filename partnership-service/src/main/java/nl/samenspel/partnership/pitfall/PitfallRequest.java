package nl.samenspel.partnership.pitfall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that could spoil the collaboration.")
record PitfallRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What could go wrong.", examples = "Te veel tegelijk willen")
        String title,
    @Size(max = 4000)
        @Schema(
            description = "How that would go.",
            examples = "Drie regio's beginnen in dezelfde maand en de opleider kan het niet aan.")
        String description,
    @NotNull
        @Min(1)
        @Max(5)
        @Schema(
            description = "How likely it is, from 1 (hardly) to 5 (almost certain).",
            examples = "3")
        Integer likelihood,
    @NotNull
        @Min(1)
        @Max(5)
        @Schema(
            description = "How bad it would be, from 1 (a nuisance) to 5 (the end of it).",
            examples = "4")
        Integer impact,
    @Size(max = 4000)
        @Schema(
            description = "What is done about it.",
            examples = "Eén regio per kwartaal, en elk kwartaal samen terugkijken.")
        String mitigation,
    @NotNull
        @Schema(
            description = "The member that keeps an eye on it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID owner,
    @Schema(description = "What became of it.", defaultValue = "open", examples = "open")
        PitfallState state) {

  PitfallRequest {
    state = state == null ? PitfallState.OPEN : state;
  }

  static PitfallRequest from(Pitfall pitfall) {
    var risk = pitfall.risk();
    return new PitfallRequest(
        risk.title(),
        risk.description(),
        risk.likelihood(),
        risk.impact(),
        risk.mitigation(),
        risk.owner(),
        risk.state());
  }

  Risk toRisk() {
    return new Risk(title, description, likelihood, impact, mitigation, owner, state);
  }
}
