package nl.samenspel.partnership.appraisal;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenspel.chassis.problem.Text;

/**
 * When a member is advised what, in the order in which it is told. Who may choose is advised to
 * choose well; who has to take part cannot choose whether, and is advised what to negotiate.
 */
enum AdviceRule {
  IMPOSED((weighing, decision) -> when(weighing.imposed(), Text.of("appraisal.advice.imposed"))),

  LOW_FIT(
      (weighing, decision) ->
          about(weighing.fit().low(), "appraisal.advice.lowFit" + variant(weighing))),

  RESOURCES_LACKING(
      (weighing, decision) ->
          about(
              weighing.resources().lacking(),
              "appraisal.advice.resourcesLacking" + variant(weighing))),

  RESOURCES_UNKNOWN(
      (weighing, decision) ->
          about(weighing.resources().unknown(), "appraisal.advice.resourcesUnknown")),

  AUTONOMY_AT_STAKE(
      (weighing, decision) ->
          when(
              weighing.autonomyImpact() >= AdviceRule.HIGH_IMPACT,
              Text.of("appraisal.advice.autonomyAtStake"))),

  JOINING_AGAINST_THE_ODDS(
      (weighing, decision) ->
          when(
              decision == AppraisalDecision.JOIN
                  && !weighing.imposed()
                  && !weighing.fit().low().isEmpty()
                  && !weighing.resources().lacking().isEmpty(),
              Text.of("appraisal.advice.joiningAgainstTheOdds"))),

  DECLINED(
      (weighing, decision) ->
          when(
              decision == AppraisalDecision.DECLINE,
              Text.of("appraisal.advice.declined" + variant(weighing)))),

  POSTPONED(
      (weighing, decision) ->
          when(decision == AppraisalDecision.POSTPONE, Text.of("appraisal.advice.postponed"))),

  /** Told when none of the others is. */
  SOUND((weighing, decision) -> Optional.empty());

  private static final int HIGH_IMPACT = 4;

  private final BiFunction<Weighing, AppraisalDecision, Optional<Text>> rule;

  AdviceRule(BiFunction<Weighing, AppraisalDecision, Optional<Text>> rule) {
    this.rule = rule;
  }

  Optional<Text> applied(Weighing weighing, AppraisalDecision decision) {
    return rule.apply(weighing, decision);
  }

  static Text sound() {
    return Text.of("appraisal.advice.sound");
  }

  private static String variant(Weighing weighing) {
    return weighing.imposed() ? ".imposed" : "";
  }

  private static Optional<Text> when(boolean applies, Text text) {
    return applies ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Text> about(Collection<?> subjects, String key) {
    return when(!subjects.isEmpty(), Text.of(key, subjects));
  }
}
