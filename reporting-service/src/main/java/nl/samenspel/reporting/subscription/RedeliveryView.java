package nl.samenspel.reporting.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will be sent again. */
@Schema(name = "Redelivery")
record RedeliveryView(
    @Schema(description = "How many dead letters are in the queue again.", examples = "3")
        int events) {}
