package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import nl.samenspel.assessment.instrument.Audience;
import nl.samenspel.assessment.result.disclosure.PublishedAudience;
import nl.samenspel.assessment.result.scoring.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of one audience. */
@Schema(description = "An audience's score, or that it is suppressed; never 0 in its place.")
public record AudienceResult(
    Audience audience,
    @Schema(
            description =
                "Plain mean of its people in the organisations that are shown: every person weighs"
                    + " the same.",
            examples = "2.2")
        BigDecimal score,
    Band band,
    @Schema(
            description =
                "True when one of the audiences is too small, or when few people could be found by"
                    + " taking audiences and organisations off one another; then it is so for all.")
        Boolean suppressed) {

  /**
   * @param neutral whether a high score is as good as a low one
   */
  static AudienceResult from(PublishedAudience published, boolean neutral) {
    return new AudienceResult(
        Audience.valueOf(published.audience()),
        published.score(),
        neutral ? null : published.band(),
        published.suppressed() ? true : null);
  }
}
