package nl.samenspel.partnership.option;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an option would bring a member.")
record Effect(
    @NotNull @Schema(description = "The member.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @NotNull
        @Min(-5)
        @Max(5)
        @Schema(
            description =
                "From -5 (much worse off than without the partnership) by way of 0 (no difference)"
                    + " to 5 (much better off).",
            examples = "2")
        Integer gain) {}
