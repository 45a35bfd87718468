package nl.samenspel.assessment.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom how many tokens are asked. */
@Schema(description = "For whom how many one-time tokens are asked.")
record InvitationRequest(
    @NotNull @Schema(description = "A present member of the partnership.") UUID organisation,
    @NotNull
        @Schema(
            description =
                "professional: works in the collaboration; client: for whom it is meant; informal:"
                    + " family, neighbours and volunteers around a client.")
        Audience audience,
    @NotNull @Min(1) @Max(1000) @Schema(examples = "12") Integer count) {}
