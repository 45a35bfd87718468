package nl.samenspel.partnership.deliverable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A deliverable to submit.")
record DeliverableRequest(
    @NotNull
        @Schema(
            description =
                "Which one. Of each kind there is one in a cycle, of projectSheet one for each"
                    + " project.",
            examples = "startingNote")
        DeliverableKind kind,
    @NotBlank @Size(max = 200) @Schema(description = "Its title.", examples = "Startnota")
        String title,
    @NotNull @Valid Document document,
    @Schema(
            description =
                "The day on which it was submitted, for what is recorded afterwards; today when left"
                    + " out.",
            examples = "2026-03-02")
        LocalDate on) {

  /** Whether it says what the present version says already. */
  boolean isAs(Deliverable deliverable) {
    var current = deliverable.current();
    return kind == deliverable.kind()
        && title.equals(current.title())
        && document.equals(current.document())
        && (on == null || on.equals(current.submittedOn()));
  }
}
