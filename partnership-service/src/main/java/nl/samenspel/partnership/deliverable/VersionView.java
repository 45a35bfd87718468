package nl.samenspel.partnership.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeliverableVersion", description = "A version of a deliverable.")
record VersionView(
    @Schema(examples = "0197a2f0-c001-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Counted from 1.", examples = "1") int number,
    @Schema(description = "Its title.", examples = "Startnota") String title,
    Document document,
    @Schema(
            description = "The organisation that submitted it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID submittedBy,
    @Schema(description = "When.", examples = "2026-02-02") LocalDate submittedOn,
    @Schema(description = "When every member had accepted it.", examples = "2026-02-06")
        LocalDate acceptedOn) {

  static VersionView from(DeliverableVersion version) {
    return new VersionView(
        version.id(),
        version.number(),
        version.title(),
        version.document(),
        version.submittedBy(),
        version.submittedOn(),
        version.acceptedOn());
  }
}
