package nl.samenspel.assessment.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group of statements measures together. */
@Schema(description = "What a group of statements measures together.")
public record Dimension(
    @Schema(examples = "openness") String code, Wording name, Wording description) {}
