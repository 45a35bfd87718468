package nl.samenspel.partnership.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change", description = "Who changed what and when, before and after.")
record ChangeView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7d40") UUID id,
    @Schema(description = "When.", examples = "2026-11-20T09:30:00.123456Z") Instant at,
    @Schema(
            description =
                "Who: the subject of the access token, or system; `[erased]` once that has been"
                    + " kept as long as it may be.",
            examples = "f3b1c7a2-portal")
        String actor,
    @Schema(description = "On whose behalf.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "What kind of resource.", examples = "complaint") String resourceType,
    @Schema(description = "Which one.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7b20")
        UUID resource,
    @Schema(description = "What was done.", examples = "changed") Action action,
    @Schema(
            description = "What it was; of a change only what differs. Absent for what is new.",
            implementation = Map.class,
            examples = "{\"state\": \"logged\"}")
        JsonNode before,
    @Schema(
            description = "What it is; of a change only what differs. Absent for what is gone.",
            implementation = Map.class,
            examples = "{\"state\": \"acknowledged\"}")
        JsonNode after) {}
