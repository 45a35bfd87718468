package nl.samenspel.assessment.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import nl.samenspel.assessment.instrument.Wording;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One dimension of a result, compared with the time before. */
@Schema(description = "One dimension of a result.")
record DimensionView(
    @JsonUnwrapped DimensionResult result,
    Wording name,
    @Schema(
            description =
                "The score of the previous assessment of this partnership with the same instrument."
                    + " Absent when its version had other statements on this dimension.",
            examples = "3.1")
        BigDecimal previous,
    @Schema(description = "What the score went up or down since then.", examples = "0.3")
        BigDecimal change,
    @Schema(
            description =
                "Between what the real change most likely lies. Absent when an organisation is"
                    + " suppressed in one of the two.")
        Change.Uncertainty uncertainty,
    @Schema(
            description =
                "True when the change may as well be chance, as no change lies within the"
                    + " uncertainty.",
            examples = "false")
        Boolean withinNoise,
    @Schema(
            description = "Why there is no reliability, where there is none.",
            implementation = String.class)
        Text reliabilityExplanation,
    @Schema(
            description =
                "For a band that is to be discussed or is a concern: questions to begin to talk"
                    + " with.")
        List<Text> conversationStarters,
    @Schema(
            description =
                "Remarks, without organisation and in random order; only where the score is shown,"
                    + " and never for analysts.")
        List<String> comments) {}
