package nl.samenspel.assessment.response;

import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken in; never what was answered. */
@Schema(name = "PaperResponses", description = "How many answers on paper were taken in.")
record PaperView(
    UUID assessment, UUID organisation, Audience audience, @Schema(examples = "10") int count) {}
