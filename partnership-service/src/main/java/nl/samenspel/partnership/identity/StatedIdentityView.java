package nl.samenspel.partnership.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.partnership.organisation.IdentityVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatedIdentity", description = "What a member states now.")
record StatedIdentityView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10") UUID organisation,
    @Schema(description = "Which version of its identity, from 1.", examples = "1") int version,
    @Schema(description = "Since when.", examples = "2026-01-05") LocalDate statedOn,
    @Schema(
            description = "What it is there for.",
            examples = "Wij helpen Rotterdammers aan werk dat bij hen past.")
        String mission,
    @Schema(
            description = "How it sees the future it works for.",
            examples = "In 2030 doet iedereen in Rijnmond naar vermogen mee.")
        String vision,
    @Schema(
            description = "What it finds important in how it works.",
            examples = "[\"openheid\", \"vakmanschap\"]")
        List<String> values) {

  static StatedIdentityView from(IdentityVersion stated) {
    var identity = stated.identity().orElseThrow();
    return new StatedIdentityView(
        stated.organisation(),
        stated.number(),
        stated.statedOn(),
        identity.mission(),
        identity.vision(),
        identity.values());
  }
}
