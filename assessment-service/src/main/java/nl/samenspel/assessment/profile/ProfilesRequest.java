package nl.samenspel.assessment.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profiles of the people of one organisation. */
@Schema(description = "All profiles of the people of one organisation, in no order.")
record ProfilesRequest(
    @NotNull @Schema(description = "A present member of the partnership.") UUID organisation,
    @NotNull
        @Size(max = 500)
        @Schema(description = "One for each person; empty takes back what was brought in.")
        List<@NotNull @Valid Profile> profiles) {}
