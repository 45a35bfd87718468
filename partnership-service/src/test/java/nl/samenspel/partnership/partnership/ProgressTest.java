package nl.samenspel.partnership.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

  @Test
  void itBeginsWithExploringInTheFirstCycle() {
    assertThat(Progress.fromTheStart(JANUARY))
        .isEqualTo(new Progress(1, Phase.EXPLORE, JANUARY, false));
  }

  @Test
  void pastAPhaseTheNextOneStartsThatDay() {
    assertThat(Progress.fromTheStart(JANUARY).past(Phase.EXPLORE, MARCH))
        .isEqualTo(new Progress(1, Phase.SHARE, MARCH, false));
  }

  @Test
  void onlyTheActivePhaseCanBePassed() {
    assertRefused(
        "phase-not-active", () -> Progress.fromTheStart(JANUARY).past(Phase.AGREE, MARCH));
  }

  @Test
  void pastTheLastPhaseNoneIsActive() {
    var completed = throughACycle();

    assertThat(completed.cycleCompleted()).isTrue();
    assertThat(completed.phase()).isEqualTo(Phase.EXECUTE);
    assertRefused("cycle-completed", () -> completed.past(Phase.EXECUTE, MARCH));
  }

  @Test
  void oneGoesBackToAnEarlierPhaseOnly() {
    var agreeing = new Progress(1, Phase.AGREE, JANUARY, false);

    assertThat(agreeing.backTo(Phase.EXPLORE, MARCH))
        .isEqualTo(new Progress(1, Phase.EXPLORE, MARCH, false));
    assertRefused("phase-not-earlier", () -> agreeing.backTo(Phase.AGREE, MARCH));
    assertRefused("phase-not-earlier", () -> agreeing.backTo(Phase.SHAPE, MARCH));
  }

  @Test
  void afterTheCycleOneGoesBackToItsLastPhaseToo() {
    assertThat(throughACycle().backTo(Phase.EXECUTE, MARCH))
        .isEqualTo(new Progress(1, Phase.EXECUTE, MARCH, false));
  }

  @Test
  void aCycleIsRenewedOnceItIsCompleted() {
    assertThat(throughACycle().renewed(MARCH))
        .isEqualTo(new Progress(2, Phase.EXPLORE, MARCH, false));
    assertRefused("cycle-not-completed", () -> Progress.fromTheStart(JANUARY).renewed(MARCH));
  }

  private static Progress throughACycle() {
    var progress = Progress.fromTheStart(JANUARY);
    for (var phase : Phase.values()) {
      progress = progress.past(phase, MARCH);
    }
    return progress;
  }

  private static void assertRefused(String rule, ThrowingCallable step) {
    assertThatThrownBy(step).isInstanceOf(RuleViolation.class).hasMessage(rule);
  }
}
