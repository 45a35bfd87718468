package nl.samenspel.partnership.deliverable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.partnership.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Deliverable", description = "A document of the partnership, in versions.")
record DeliverableView(
    @Schema(examples = "0197a2f0-c000-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Which one.", examples = "startingNote") DeliverableKind kind,
    @Schema(description = "Its title.", examples = "Startnota") String title,
    @Schema(description = "In which cycle it was submitted.", examples = "1") int cycle,
    @Schema(
            description =
                "How its present version stands: waiting for signatures, rejected by a member, or"
                    + " accepted by all and thereby final.",
            examples = "pending")
        DeliverableState state,
    @Schema(description = "The number of the present version.", examples = "1") int currentVersion,
    @Schema(description = "The document of the present version.") Document document,
    @Schema(description = "All versions, the first one first.") List<VersionView> versions,
    @Schema(description = "The signatures of the present version.") List<SignatureView> signatures,
    @Schema(
            description = "The organisations that have yet to sign the present version.",
            examples = "[\"0197a2f0-7e10-7c3e-9f65-2f1d5f1c7a10\"]")
        List<UUID> awaiting,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static DeliverableView of(Partnership partnership, Deliverable deliverable) {
    var current = deliverable.current();
    return new DeliverableView(
        deliverable.id(),
        deliverable.kind(),
        current.title(),
        deliverable.cycle(),
        deliverable.state(),
        current.number(),
        current.document(),
        deliverable.versions().stream().map(VersionView::from).toList(),
        deliverable.present().stream().map(SignatureView::from).toList(),
        deliverable.awaiting(partnership.organisations()),
        deliverable.version());
  }

  /** Who joins has yet to sign. */
  @Override
  public Object besides() {
    return awaiting;
  }
}
