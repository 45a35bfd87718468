package nl.samenspel.partnership.programme.trajectory;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one of them is told with that one: hence they are not validated here. */
@Schema(name = "BulkTrajectoryRequest", description = "Trajectories to register together.")
record BulkRequest(
    @NotEmpty @Size(max = 1000) @Schema(description = "At most a thousand.")
        List<@NotNull TrajectoryRequest> trajectories) {}
