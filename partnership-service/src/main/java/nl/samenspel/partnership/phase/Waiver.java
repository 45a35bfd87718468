package nl.samenspel.partnership.phase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement that the lead lets go, and why. */
@Embeddable
@Schema(description = "A requirement that the lead lets go; it stays visible in the gaps.")
record Waiver(
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "The requirement's code.", examples = "startingNote")
        Criterion code,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "Why it is let go.",
            examples = "De startnota wordt in april vastgesteld; wachten kost de deelnemers tijd.")
        String reason) {}
