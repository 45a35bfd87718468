package nl.samenspel.partnership.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the members found when they laid their identities side by side.")
record ComparisonRequest(
    @Size(max = 200)
        @Schema(
            description =
                "The versions that were read. When given, the comparison is refused if a member"
                    + " states something else by now.")
        List<@Valid @NotNull ComparedVersion> versions,
    @Size(max = 500)
        @Schema(
            description =
                "How they deal with differences: any of those that GET /identities tells. The others"
                    + " stay open.")
        List<@Valid @NotNull NamedDifference> differences,
    @Size(max = 2000)
        @Schema(
            description = "What there is to say about it.",
            examples = "Besproken met alle leden op de heidag.")
        String remark) {

  ComparisonRequest {
    differences = differences == null ? List.of() : differences;
  }
}
