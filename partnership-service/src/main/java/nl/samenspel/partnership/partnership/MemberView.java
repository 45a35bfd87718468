package nl.samenspel.partnership.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Member", description = "An organisation in a partnership.")
record MemberView(
    @Schema(description = "This membership.", examples = "0197a2f0-9a01-7c3e-9f65-2f1d5f1c7a10")
        UUID id,
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10") UUID organisation,
    @Schema(description = "How it takes part.", examples = "partner") MemberRole role,
    @Schema(description = "Since when.", examples = "2026-01-12") LocalDate joinedOn,
    @Schema(description = "Until when; absent while it takes part.", examples = "2026-10-01")
        LocalDate leftOn,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  /** The membership; it has the version of the partnership that it is a part of. */
  static MemberView of(Partnership partnership, Member member) {
    return new MemberView(
        member.id(),
        member.organisation(),
        member.role(),
        member.joinedOn(),
        member.leftOn(),
        partnership.version());
  }
}
