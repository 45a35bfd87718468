package nl.samenspel.partnership.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The organisation to take in.")
record MemberRequest(
    @NotNull
        @Schema(
            description = "A registered organisation.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @NotNull
        @Schema(
            description = "How it will take part: partner or associate. The lead is in already.",
            examples = "partner")
        MemberRole role,
    @Schema(
            description =
                "Since when, for what is recorded afterwards; today when left out. Cannot be changed.",
            examples = "2026-01-12")
        LocalDate joinedOn) {

  static MemberRequest from(Member member) {
    return new MemberRequest(member.organisation(), member.role(), member.joinedOn());
  }
}
