package nl.samenspel.assessment.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One statement, answered from 1 (entirely disagree) to 5 (entirely agree). */
@Schema(description = "One statement, answered from 1 (entirely disagree) to 5 (entirely agree).")
public record Item(
    @NotNull @Pattern(regexp = Instrument.CODE) @Schema(examples = "openness1") String code,
    @NotNull @Schema(description = "The code of its dimension.", examples = "openness")
        String dimension,
    @Schema(
            description =
                "Whether agreeing speaks against the dimension. Such an answer is turned round when"
                    + " it is scored: 1 counts 5.",
            examples = "false")
        boolean reversed,
    @NotNull @Valid Wording text) {}
