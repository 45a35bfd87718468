package nl.samenspel.partnership.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "IdentityComparison",
    description = "That members laid their identities side by side.")
record ComparisonView(
    @Schema(examples = "0197a2f0-e110-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(
            description = "The organisation that recorded it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID comparedBy,
    @Schema(description = "When.", examples = "2026-03-12") LocalDate comparedOn,
    @Schema(description = "Which versions were compared.") List<ComparedVersion> versions,
    @Schema(description = "What was agreed on about differences.")
        List<NamedDifference> differences,
    @Schema(
            description = "What there is to say about it.",
            examples = "Besproken met alle leden op de heidag.")
        String remark,
    @Schema(
            description =
                "Whether an identity changed, or a member joined, since: then they compare anew.",
            examples = "false")
        boolean stale,
    @Schema(description = "Whose identity changed or is new since.", examples = "[]")
        List<UUID> changedSince) {

  static ComparisonView of(Comparison comparison, SideBySide now) {
    var changed = comparison.changedSince(now.versions());
    return new ComparisonView(
        comparison.id(),
        comparison.comparedBy(),
        comparison.comparedOn(),
        comparison.versions(),
        comparison.differences(),
        comparison.remark(),
        !changed.isEmpty(),
        changed);
  }
}
