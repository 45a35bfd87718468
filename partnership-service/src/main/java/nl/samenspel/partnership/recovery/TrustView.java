package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RecoveryTrust", description = "How trust was then, and how it is now.")
record TrustView(
    @Schema(description = "The last measurement that opened before the plan was shared.")
        MeasurementView before,
    @Schema(description = "The last measurement that opened after the plan was shared.")
        MeasurementView after,
    @Schema(
            description = "What to think of when trust is no better than it was, or is low.",
            implementation = String[].class,
            examples = "[\"Het vertrouwen is niet hoger dan ervoor (2,8, was 2,9). …\"]")
        List<Text> advice) {

  static TrustView from(Trust trust) {
    return new TrustView(
        MeasurementView.from(trust.before()), MeasurementView.from(trust.after()), trust.advice());
  }
}
