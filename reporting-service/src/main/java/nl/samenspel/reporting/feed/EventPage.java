package nl.samenspel.reporting.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the feed. */
@Schema(name = "EventPage")
record EventPage(
    @Schema(implementation = CloudEvent[].class) List<Body> items,
    @Schema(
            description =
                "Where to go on. Always there: at the end of the stream it answers an empty page"
                    + " until there is something new.")
        String next,
    @Schema(description = "The cursor in next, to be kept by who reads on later.") String cursor) {

  /** An event exactly as it was published, or what is told of one that is withheld. */
  record Body(@JsonValue @JsonRawValue String json) {}

  /** What is in it, for the description of the API. */
  @Schema(
      name = "CloudEvent",
      description =
          "A CloudEvent 1.0 as it was published; see the description of the events for the data of"
              + " each type. One that is withheld has no dataschema, traceparent and data.")
  record CloudEvent(
      @Schema(examples = "1.0") String specversion,
      UUID id,
      @Schema(examples = "urn:nld:oin:00000099000000001000:systeem:samenspel-partnership")
          String source,
      @Schema(examples = "nl.samenspel.partnership.PhaseCompleted.v1") String type,
      UUID subject,
      OffsetDateTime time,
      @Schema(examples = "application/json") String datacontenttype,
      String dataschema,
      @Schema(description = "1, 2, 3 … per subject, without a gap.", examples = "16")
          String sequence,
      @Schema(examples = "Integer") String sequencetype,
      String partitionkey,
      String traceparent,
      @Schema(implementation = Object.class) Object data) {}
}
