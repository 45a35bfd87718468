package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import nl.samenspel.assessment.result.disclosure.PublishedDimension;
import nl.samenspel.assessment.result.scoring.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of one dimension, in results and in events alike. */
@Schema(description = "What is told of one dimension. What is withheld is absent, never 0.")
public record DimensionResult(
    @Schema(examples = "openness") String code,
    @Schema(
            description =
                "Plain mean of the organisations' scores, the suppressed ones included: every"
                    + " organisation weighs the same. Absent when it would give a suppressed one"
                    + " away.",
            examples = "3.4")
        BigDecimal score,
    @Schema(
            description =
                "From 4.0 a strength, from 3.0 to discuss, else a concern; absent where a high"
                    + " score is as good as a low one.")
        Band band,
    @Schema(description = "How many people have a score on this dimension.", examples = "29")
        Integer n,
    @Schema(
            description =
                "How far people differ: standard deviation over the people of the organisations"
                    + " that are shown.",
            examples = "0.7")
        BigDecimal spread,
    @Schema(
            description = "Highest less lowest of the organisations that are shown.",
            examples = "1.2")
        BigDecimal gap,
    @Schema(
            description =
                "How far the score would vary had other people of the same organisations answered"
                    + " (standard error). Absent when an organisation is suppressed.",
            examples = "0.17")
        BigDecimal standardError,
    @Schema(
            description =
                "How far the statements measure the same thing: Cronbach's alpha over the people of"
                    + " the organisations that are shown, from ten who answered every statement.",
            examples = "0.82")
        BigDecimal reliability,
    @Schema(description = "True when the score is withheld.") Boolean suppressed,
    List<OrganisationResult> organisations,
    @Schema(
            description =
                "By audience, where more than one was invited; over all organisations that are"
                    + " shown.")
        List<AudienceResult> audiences) {

  /**
   * @param neutral whether a high score is as good as a low one
   */
  static DimensionResult from(PublishedDimension published, boolean neutral) {
    return new DimensionResult(
        published.code(),
        published.score(),
        neutral ? null : published.band(),
        published.n(),
        published.spread(),
        published.gap(),
        published.standardError(),
        published.reliability(),
        published.suppressed() ? true : null,
        published.organisations().stream().map(OrganisationResult::from).toList(),
        published.audiences().isEmpty()
            ? null
            : published.audiences().stream()
                .map(audience -> AudienceResult.from(audience, neutral))
                .toList());
  }
}
