package nl.samenspel.partnership.programme.group;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GroupSession", description = "A time that the group comes together.")
record Session(
    @NotNull
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(description = "On which day; may be planned.", examples = "2026-09-21")
        LocalDate on,
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "What it is about. No names and no references.",
            examples = "Solliciteren: wat kan ik al?")
        String theme,
    @Size(max = 100)
        @Schema(
            description =
                "The trajectories of who was there, out of the participants; empty while it is"
                    + " planned.")
        List<@NotNull UUID> attended) {

  Session {
    attended = attended == null ? List.of() : attended;
  }
}
