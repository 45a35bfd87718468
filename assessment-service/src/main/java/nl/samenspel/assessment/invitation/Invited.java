package nl.samenspel.assessment.invitation;

import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of one organisation were invited; never how many of them answered. */
@Schema(description = "How many invitations an organisation was given.")
public record Invited(UUID organisation, Audience audience, @Schema(examples = "12") long count) {}
