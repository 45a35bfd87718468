package nl.samenspel.partnership.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.samenspel.partnership.organisation.IdentityVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of whose identity was compared. */
@Embeddable
@Schema(name = "ComparedVersion", description = "Which version of whose identity.")
record ComparedVersion(
    @NotNull @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10") UUID organisation,
    @NotNull
        @Min(1)
        @Column(name = "number")
        @Schema(description = "The version of its identity.", examples = "1")
        Integer version) {

  static ComparedVersion of(IdentityVersion stated) {
    return new ComparedVersion(stated.organisation(), stated.number());
  }
}
