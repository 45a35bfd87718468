package nl.samenspel.reporting.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a projection stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Projection")
record ProjectionView(
    @Schema(examples = "timeline") String name,
    @Schema(
            description =
                "live: it follows the stream; rebuilding: it is read as it was, while a new one is"
                    + " being made beside it.",
            enumeration = {"live", "rebuilding"})
        String state,
    @Schema(description = "How many records on the topics were not applied yet.", examples = "0")
        long lag,
    @Schema(description = "The event that was applied last, by the time it was recorded.")
        LastEvent lastEvent,
    @Schema(description = "How far each partition was applied.") List<PositionView> positions) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "LastEvent")
  record LastEvent(UUID id, String type, Instant time, Instant appliedAt) {

    static LastEvent from(Positions.Position position) {
      return new LastEvent(
          position.event(), position.eventType(), position.eventTime(), position.appliedAt());
    }
  }

  @Schema(name = "Position")
  record PositionView(
      @Schema(examples = "samenspel.partnerships") String topic,
      @Schema(examples = "3") int partition,
      @Schema(description = "The offset of the record that comes next.", examples = "61")
          long nextOffset,
      @Schema(examples = "0") long lag) {}
}
