package nl.samenspel.partnership.appraisal;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member does well to bear in mind, given how it weighed. */
@Schema(name = "AppraisalAdvice", description = "What to bear in mind or negotiate, and why.")
record Advice(
    @Schema(description = "Which one, for programs.", examples = "lowFit") AdviceRule code,
    @Schema(
            description = "The advice in full.",
            implementation = String.class,
            examples =
                "Deelnemen past slecht bij uw strategie. Bespreek een ander doel of een lichtere"
                    + " rol (associate), of zie af van deelname.")
        Text explanation) {

  /** All advice that applies, in the order of its rules. Pure: values in, values out. */
  static List<Advice> on(Weighing weighing, AppraisalDecision decision) {
    var advice =
        Arrays.stream(AdviceRule.values())
            .flatMap(
                rule ->
                    rule.applied(weighing, decision).map(text -> new Advice(rule, text)).stream())
            .toList();
    return advice.isEmpty() ? List.of(new Advice(AdviceRule.SOUND, AdviceRule.sound())) : advice;
  }
}
