package nl.samenspel.partnership.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Identities",
    description = "The identities of the members side by side: likeness and difference.")
record IdentitiesView(
    @Schema(description = "What each member states now, in the order in which they joined.")
        List<StatedIdentityView> members,
    @Schema(
            description = "The members that state nothing yet.",
            examples = "[\"0197a2f0-7e10-7c3e-9f65-2f1d5f1c7a10\"]")
        List<UUID> silent,
    @Schema(description = "The values that all who state something hold.")
        List<HeldValue> sharedValues,
    @Schema(description = "The values that more than one holds, but not all.")
        List<HeldValue> partlySharedValues,
    @Schema(description = "The values that one holds and the others do not.")
        List<HeldValue> ownValues,
    @Schema(
            description =
                "In what they differ. The agreement note has to name these; those with an agreement"
                    + " say how the members deal with it.")
        List<DifferenceView> differences,
    @Schema(description = "Of the differences: those about which nothing is agreed on yet.")
        List<DifferenceView> openDifferences,
    @Schema(
            description = "Whether what the members state now has been compared.",
            examples = "true")
        boolean compared,
    @Schema(description = "The last comparison that was recorded; absent when there is none.")
        ComparisonView comparison) {

  static IdentitiesView of(SideBySide compared, Map<UUID, String> names) {
    var likeness = compared.likeness();
    return new IdentitiesView(
        compared.present().stream().map(StatedIdentityView::from).toList(),
        compared.silent(),
        likeness.shared(),
        likeness.partlyShared(),
        likeness.ofOneOnly(),
        views(likeness.differences(), compared, names),
        views(compared.open(), compared, names),
        compared.isCompared(),
        compared.last().map(last -> ComparisonView.of(last, compared)).orElse(null));
  }

  private static List<DifferenceView> views(
      List<Difference> differences, SideBySide compared, Map<UUID, String> names) {
    return differences.stream()
        .map(difference -> DifferenceView.of(difference, compared, names))
        .toList();
  }
}
