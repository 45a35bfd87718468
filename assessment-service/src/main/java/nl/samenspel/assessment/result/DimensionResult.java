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
                    + " organisation weighs the same. Absent when it would give a suppressed one away.",
            examples = "3.4")
        BigDecimal score,
    @Schema(description = "From 4.0 a strength, from 3.0 to discuss, else a concern.") Band band,
    @Schema(description = "How many people have a score on this dimension.", examples = "29")
        Integer n,
    @Schema(
            description =
                "How far people differ: standard deviation over the people of the organisations that"
                    + " are shown.",
            examples = "0.7")
        BigDecimal spread,
    @Schema(
            description = "Highest less lowest of the organisations that are shown.",
            examples = "1.2")
        BigDecimal gap,
    @Schema(description = "True when the score is withheld.") Boolean suppressed,
    List<OrganisationResult> organisations) {

  static DimensionResult from(PublishedDimension published) {
    return new DimensionResult(
        published.code(),
        published.score(),
        published.band(),
        published.n(),
        published.spread(),
        published.gap(),
        published.suppressed() ? true : null,
        published.organisations().stream().map(OrganisationResult::from).toList());
  }
}
