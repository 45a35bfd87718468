package nl.samenspel.partnership.appraisal;

import static nl.samenspel.partnership.appraisal.AdviceRule.AUTONOMY_AT_STAKE;
import static nl.samenspel.partnership.appraisal.AdviceRule.DECLINED;
import static nl.samenspel.partnership.appraisal.AdviceRule.IMPOSED;
import static nl.samenspel.partnership.appraisal.AdviceRule.JOINING_AGAINST_THE_ODDS;
import static nl.samenspel.partnership.appraisal.AdviceRule.LOW_FIT;
import static nl.samenspel.partnership.appraisal.AdviceRule.POSTPONED;
import static nl.samenspel.partnership.appraisal.AdviceRule.RESOURCES_LACKING;
import static nl.samenspel.partnership.appraisal.AdviceRule.RESOURCES_UNKNOWN;
import static nl.samenspel.partnership.appraisal.AdviceRule.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import org.junit.jupiter.api.Test;

class AdviceTest {

  private static final Fit GOOD_FIT = new Fit(5, 4, 3);
  private static final Fit HARDLY_A_FIT = new Fit(4, 2, 1);
  private static final Resources PLENTY = resources(24, 2, 15000, 4);
  private static final Resources NO_MONEY = resources(24, 2, 0, 2);

  @Test
  void whatFitsAndCanBeAffordedIsSound() {
    assertThat(rules(freely(GOOD_FIT, PLENTY, 3), AppraisalDecision.JOIN)).containsExactly(SOUND);
  }

  @Test
  void whatHardlyFitsIsNamed() {
    var advice = Advice.on(freely(HARDLY_A_FIT, PLENTY, 1), AppraisalDecision.JOIN);

    assertThat(advice).extracting(Advice::code).containsExactly(LOW_FIT);
    assertThat(dutch(advice.get(0).explanation())).contains("visie, strategie").contains("zie af");
  }

  @Test
  void noughtIsTooLittleAndAbsentIsUnknown() {
    assertThat(NO_MONEY.lacking()).containsExactly(Resources.Means.BUDGET, Resources.Means.ENERGY);
    assertThat(rules(freely(GOOD_FIT, NO_MONEY, 1), AppraisalDecision.JOIN))
        .containsExactly(RESOURCES_LACKING);
    assertThat(rules(freely(GOOD_FIT, Resources.UNKNOWN, 1), AppraisalDecision.JOIN))
        .containsExactly(RESOURCES_UNKNOWN);
  }

  @Test
  void whoHasToTakePartIsAdvisedWhatToNegotiate() {
    var imposed = new Weighing(HARDLY_A_FIT, NO_MONEY, 5, true);

    var advice = Advice.on(imposed, AppraisalDecision.JOIN);

    assertThat(advice)
        .extracting(Advice::code)
        .containsExactly(IMPOSED, LOW_FIT, RESOURCES_LACKING, AUTONOMY_AT_STAKE);
    assertThat(dutch(advice.get(1).explanation())).contains("Onderhandel").doesNotContain("zie af");
    assertThat(dutch(advice.get(2).explanation())).contains("Wie deelname oplegt");
  }

  @Test
  void whoJoinsFreelyAgainstTheOddsIsToldToWeighAgain() {
    assertThat(rules(freely(HARDLY_A_FIT, NO_MONEY, 1), AppraisalDecision.JOIN))
        .containsExactly(LOW_FIT, RESOURCES_LACKING, JOINING_AGAINST_THE_ODDS);
  }

  @Test
  void whoDoesNotJoinIsToldWhatToDoNext() {
    assertThat(rules(freely(GOOD_FIT, PLENTY, 1), AppraisalDecision.DECLINE))
        .containsExactly(DECLINED);
    assertThat(rules(freely(GOOD_FIT, PLENTY, 1), AppraisalDecision.POSTPONE))
        .containsExactly(POSTPONED);
  }

  @Test
  void allAdviceIsThereInBothLanguages() {
    var texts = new Texts();
    for (var decision : AppraisalDecision.values()) {
      for (var imposed : List.of(true, false)) {
        var advice = Advice.on(new Weighing(HARDLY_A_FIT, NO_MONEY, 5, imposed), decision);
        for (var locale : Texts.LANGUAGES) {
          assertThat(advice).allSatisfy(each -> texts.in(locale, each.explanation()));
        }
      }
    }
  }

  private static List<AdviceRule> rules(Weighing weighing, AppraisalDecision decision) {
    return Advice.on(weighing, decision).stream().map(Advice::code).toList();
  }

  private static Weighing freely(Fit fit, Resources resources, int autonomyImpact) {
    return new Weighing(fit, resources, autonomyImpact, false);
  }

  private static Resources resources(int hours, int staff, int budget, int energy) {
    return new Resources(
        BigDecimal.valueOf(hours), BigDecimal.valueOf(staff), BigDecimal.valueOf(budget), energy);
  }

  private static String dutch(Text text) {
    return new Texts().in(Texts.DUTCH, text);
  }
}
