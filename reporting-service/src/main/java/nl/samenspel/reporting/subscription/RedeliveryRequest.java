package nl.samenspel.reporting.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which dead letters are to be sent again. */
@Schema(name = "RedeliveryRequest")
record RedeliveryRequest(
    @Size(min = 1, max = 1000)
        @Schema(description = "The ids of the events; without it all of them.")
        List<@NotNull UUID> events) {

  List<UUID> eventsOrAll() {
    return events == null ? List.of() : events;
  }
}
