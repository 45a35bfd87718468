package nl.samenspel.partnership.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@EitherOr
@Schema(
    description =
        "Who complains: a member organisation, or the kind of outsider. Never the name of a person.")
record Complainant(
    @Column(name = "complainant_organisation")
        @Schema(
            description = "The member that complains.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Column(name = "complainant_external")
        @Enumerated(EnumType.STRING)
        @Schema(description = "The kind of outsider that complains.")
        External external) {

  Optional<UUID> member() {
    return Optional.ofNullable(organisation);
  }
}
