package nl.samenspel.partnership.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A difference about which the members agreed how they deal with it. */
@Embeddable
@Schema(name = "NamedDifference", description = "A difference, and how the members deal with it.")
record NamedDifference(
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "In what they differ.", examples = "value")
        DifferenceSubject subject,
    @Size(max = 100)
        @Schema(description = "Which value; only when they differ in one.", examples = "snelheid")
        String value,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "What they agreed on about it; for the agreement note.",
            examples = "Tempo gaat niet voor zorgvuldigheid: elk traject begint met een intake.")
        String agreement) {}
