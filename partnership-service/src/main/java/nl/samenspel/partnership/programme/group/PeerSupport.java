package nl.samenspel.partnership.programme.group;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One participant helps another on.")
record PeerSupport(
    @NotNull
        @Schema(
            description = "The trajectory of who helps.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e20")
        UUID supporter,
    @NotNull
        @Schema(
            description = "The trajectory of who is helped.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e21")
        UUID supported) {}
