package nl.samenspel.partnership.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IdentityVersion", description = "What an organisation stated, from a day on.")
record IdentityVersionView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a1f") UUID id,
    @Schema(description = "Which version, from 1.", examples = "1") int version,
    @Schema(description = "Since when.", examples = "2026-01-05") LocalDate statedOn,
    Identity identity) {

  static IdentityVersionView from(IdentityVersion version) {
    return new IdentityVersionView(
        version.id(), version.number(), version.statedOn(), version.identity().orElse(null));
  }
}
