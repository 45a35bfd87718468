package nl.samenspel.reporting.stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild of all projections from the beginning of the stream. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rebuild")
record Rebuild(
    UUID id,
    @Schema(
            description =
                "running; completed: what is read now was made by this rebuild; failed: the"
                    + " projections are as they were.",
            enumeration = {"running", "completed", "failed"})
        String state,
    Instant startedAt,
    Instant finishedAt,
    @Schema(
            description =
                "How often it was begun: again when the database went away in the middle of it, or"
                    + " the service was stopped. When the database gave up in the fifth attempt"
                    + " too, the rebuild has failed.",
            examples = "1")
        int attempts,
    @Schema(description = "How many records were read so far.", examples = "61") long applied,
    @Schema(
            description = "How many there were when it began; more may have come since.",
            examples = "61")
        long expected,
    @Schema(description = "Why it failed, in short.") String failure)
    implements Versioned {

  @Override
  @JsonIgnore
  public long version() {
    return Math.abs((long) toString().hashCode());
  }
}
