package nl.samenspel.partnership.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a delegate is good at, from 1 to 5, in the order in which it matters. */
@Embeddable
@Schema(
    description =
        "What the delegate is good at, each from 1 to 5, in the order in which it matters: one first"
            + " has to be trusted and within reach; expertise comes after.")
record Competences(
    @Column(name = "trust")
        @Min(1)
        @Max(5)
        @Schema(description = "Is trusted by the others.", examples = "4")
        Integer trust,
    @Column(name = "accessibility")
        @Min(1)
        @Max(5)
        @Schema(description = "Is easy to reach and to talk to.", examples = "5")
        Integer accessibility,
    @Column(name = "expertise")
        @Min(1)
        @Max(5)
        @Schema(description = "Knows the matter.", examples = "3")
        Integer expertise) {}
