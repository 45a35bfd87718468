package nl.samenspel.partnership.deliverable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new version of a deliverable.")
record VersionRequest(
    @Size(min = 1, max = 200)
        @Schema(
            description = "Its title; as it was when left out.",
            examples = "Startnota, herzien")
        String title,
    @NotNull @Valid Document document) {

  String titleOr(String present) {
    return title == null || title.isBlank() ? present : title;
  }
}
