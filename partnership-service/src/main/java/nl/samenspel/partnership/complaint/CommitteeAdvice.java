package nl.samenspel.partnership.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenspel.partnership.history.Erasing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ComplaintAdvice",
    description = "What the adviser or committee came to (Awb, section 9.1.3).")
record CommitteeAdvice(
    @NotNull
        @Enumerated(EnumType.STRING)
        @Column(name = "advised_finding")
        @Schema(description = "What was advised.", examples = "founded")
        Finding finding,
    @Size(max = 20_000)
        @Schema(
            description =
                "Why the finding is another one than was advised; required then (Awb 9:16).",
            examples = "De commissie kende de brief van 3 juni nog niet.")
        String departedBecause) {

  CommitteeAdvice withoutText() {
    return new CommitteeAdvice(finding, departedBecause == null ? null : Erasing.ERASED);
  }

  boolean saysWhy() {
    return departedBecause != null && !departedBecause.isBlank();
  }
}
