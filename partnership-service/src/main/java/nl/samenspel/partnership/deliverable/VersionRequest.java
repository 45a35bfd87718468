package nl.samenspel.partnership.deliverable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new version of a deliverable.")
record VersionRequest(
    @Size(min = 1, max = 200)
        @Schema(
            description = "Its title; as it was when left out.",
            examples = "Startnota, herzien")
        String title,
    @NotNull @Valid Document document,
    @Schema(
            description =
                "The day on which it was submitted, for what is recorded afterwards; today when left"
                    + " out.",
            examples = "2026-03-09")
        LocalDate on) {

  String titleOr(String present) {
    return title == null || title.isBlank() ? present : title;
  }
}
