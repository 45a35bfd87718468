package nl.samenspel.assessment.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group of statements measures together. */
@Schema(description = "What a group of statements measures together.")
public record Dimension(
    @NotNull @Pattern(regexp = Instrument.CODE) @Schema(examples = "openness") String code,
    @NotNull @Valid Wording name,
    @NotNull @Valid Wording description) {}
