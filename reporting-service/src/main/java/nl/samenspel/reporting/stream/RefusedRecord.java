package nl.samenspel.reporting.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.samenspel.reporting.sql.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of a topic that could not be applied when its turn came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProjectionDeadLetter", description = "A record that could not be applied.")
record RefusedRecord(
    UUID id,
    @Schema(examples = "samenspel.partnerships") String topic,
    @Schema(examples = "3") int partition,
    @Schema(examples = "1204") long offset,
    @Schema(description = "What the order of events is kept for: mostly the partnership.")
        String key,
    @Schema(
            description =
                "unreadable: it is not an event, or its data is not as agreed; failed: it could be"
                    + " read, and what follows from it could not be written. The log tells more.",
            enumeration = {"unreadable", "failed"})
        String reason,
    Instant refusedAt,
    @Schema(
            description =
                "waiting: the reports do without it; applied: it was applied since, by trying again"
                    + " or by a rebuild.",
            enumeration = {"waiting", "applied"})
        String state) {

  static RefusedRecord from(Row row) {
    return new RefusedRecord(
        row.uuid("id"),
        row.text("topic"),
        row.integer("partition"),
        row.whole("offset"),
        row.text("key"),
        row.text("reason"),
        row.instant("refused_at"),
        row.flag("applied") ? "applied" : "waiting");
  }

  Partition place() {
    return new Partition(topic, partition);
  }

  boolean applied() {
    return state.equals("applied");
  }
}
