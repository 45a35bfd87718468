package nl.samenspel.partnership.recovery;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is to be recovered from.")
record RecoveryRequest(
    @NotEmpty
        @Size(max = 50)
        @Schema(
            description = "Complaints of this partnership.",
            examples = "[\"0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7b20\"]")
        List<@NotNull UUID> complaints) {

  /** Whether it asks for what is there: neither order nor repetition says anything. */
  boolean means(Recovery recovery) {
    return Set.copyOf(complaints).equals(Set.copyOf(recovery.complaints()));
  }
}
