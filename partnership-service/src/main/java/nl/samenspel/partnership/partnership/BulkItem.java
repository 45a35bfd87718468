package nl.samenspel.partnership.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.Issue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one item of what was sent together. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What became of one item.")
public record BulkItem(
    @Schema(description = "Its place in what was sent, from 0.", examples = "0") Integer index,
    @Schema(description = "What became of it.", examples = "created") Outcome outcome,
    @Schema(
            description = "The id of what it made or changed; absent when it was refused.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7a11")
        UUID id,
    @Schema(description = "What is wrong with it, when it was refused.") List<Issue> issues) {

  /** What can become of an item. */
  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  public static BulkItem done(int index, Outcome outcome, UUID id) {
    return new BulkItem(index, outcome, id, List.of());
  }

  public static BulkItem refused(int index, List<Issue> issues) {
    return new BulkItem(index, Outcome.REFUSED, null, issues);
  }
}
