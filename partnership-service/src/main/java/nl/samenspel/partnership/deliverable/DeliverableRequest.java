package nl.samenspel.partnership.deliverable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
    @NotNull @Valid Document document) {

  static DeliverableRequest from(Deliverable deliverable) {
    var current = deliverable.current();
    return new DeliverableRequest(deliverable.kind(), current.title(), current.document());
  }
}
