package nl.samenspel.assessment.invitation;

import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tokens, shown this once. */
@Schema(
    name = "IssuedInvitations",
    description = "One-time tokens. They are shown this once and cannot be shown again.")
record IssuedView(
    UUID assessment,
    UUID organisation,
    Audience audience,
    @Schema(
            description =
                "One for each person. Hand them out, keep no list of who got which, and put none in"
                    + " an address that is logged.",
            examples = "[\"q3Vh0cXn0bS8r1kq2y0mY3m1E6o4k0Zb9a7dJ5pW2xU\"]")
        List<String> tokens) {}
