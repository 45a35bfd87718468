package nl.samenspel.assessment.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person pays attention to first, in shares of a hundred; nobody knows of whom it is. */
@AddsUp
@Schema(
    name = "Profile",
    description =
        "What one person pays attention to first: four whole shares that add up to 100. No name,"
            + " number or date goes with it. The codes are those of no existing test.")
public record Profile(
    @NotNull @Min(0) @Max(100) @Schema(description = "What has to come out of it.", examples = "40")
        Integer results,
    @NotNull @Min(0) @Max(100) @Schema(description = "What might be otherwise.", examples = "25")
        Integer ideas,
    @NotNull @Min(0) @Max(100) @Schema(description = "How those concerned are.", examples = "20")
        Integer people,
    @NotNull @Min(0) @Max(100) @Schema(description = "How matters stand exactly.", examples = "15")
        Integer facts) {}
