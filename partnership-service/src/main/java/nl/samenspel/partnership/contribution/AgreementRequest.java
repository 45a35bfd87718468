package nl.samenspel.partnership.contribution;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the caller's organisation agrees to the contributions as a whole.")
record AgreementRequest(
    @Min(1)
        @Schema(
            description =
                "The revision that was read. When given, agreeing is refused if something changed"
                    + " since.",
            examples = "7")
        Integer revision) {}
