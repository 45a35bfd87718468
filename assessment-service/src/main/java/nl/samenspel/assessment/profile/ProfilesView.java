package nl.samenspel.assessment.profile;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken in; never whose. */
@Schema(name = "Profiles", description = "How many profiles an organisation has brought in.")
record ProfilesView(UUID assessment, UUID organisation, @Schema(examples = "12") int count) {}
