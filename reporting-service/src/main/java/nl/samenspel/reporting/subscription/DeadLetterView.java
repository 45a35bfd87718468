package nl.samenspel.reporting.subscription;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that was given up. */
@Schema(name = "WebhookDeadLetter", description = "An event that could not be delivered.")
record DeadLetterView(
    @Schema(description = "The id of the event.") UUID event,
    @Schema(examples = "nl.samenspel.partnership.PhaseCompleted.v1") String type,
    UUID subject,
    @Schema(description = "How many times it was tried.", examples = "8") int attempts,
    @Schema(description = "When it was tried last.") Instant attemptedAt,
    @Schema(
            description = "Why it failed the last time: the status, or that there was none.",
            examples = "status 503")
        String failure) {}
