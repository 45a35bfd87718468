package nl.samenspel.partnership.partnership;

import java.util.List;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.partnership.partnership.BulkItem.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of all that was sent together. */
@Schema(description = "What became of what was sent together.")
public record BulkResult(
    @Schema(examples = "998") long created,
    @Schema(examples = "1") long changed,
    @Schema(examples = "0") long unchanged,
    @Schema(examples = "1") long refused,
    @Schema(description = "Of each item, in the order in which they were sent.")
        List<BulkItem> items) {

  /**
   * @throws InvalidInput with all that is wrong, when all has to be right and something is not
   */
  public static BulkResult of(BulkMode mode, List<BulkItem> items) {
    var issues = items.stream().flatMap(item -> item.issues().stream()).toList();
    if (mode == BulkMode.ALL_OR_NOTHING && !issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
    return new BulkResult(
        count(items, Outcome.CREATED),
        count(items, Outcome.CHANGED),
        count(items, Outcome.UNCHANGED),
        count(items, Outcome.REFUSED),
        items);
  }

  private static long count(List<BulkItem> items, Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }
}
