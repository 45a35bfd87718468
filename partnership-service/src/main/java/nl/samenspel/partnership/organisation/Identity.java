package nl.samenspel.partnership.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation stands for, in its own words. */
@Embeddable
@Schema(description = "What the organisation stands for, in its own words.")
public record Identity(
    @Column(name = "mission")
        @Size(max = 2000)
        @Schema(
            description = "What the organisation is there for.",
            examples = "Wij helpen Rotterdammers aan werk dat bij hen past.")
        String mission,
    @Column(name = "vision")
        @Size(max = 2000)
        @Schema(
            description = "How it sees the future it works for.",
            examples = "In 2030 doet iedereen in Rijnmond naar vermogen mee.")
        String vision,
    @Column(name = "core_values")
        @Size(max = 20)
        @Schema(
            description = "What it finds important in how it works.",
            examples = "[\"openheid\", \"vakmanschap\"]")
        List<@NotBlank @Size(max = 100) String> values) {

  /** Whether it says anything at all. */
  boolean isStated() {
    return says(mission) || says(vision) || values != null && !values.isEmpty();
  }

  private static boolean says(String text) {
    return text != null && !text.isBlank();
  }
}
