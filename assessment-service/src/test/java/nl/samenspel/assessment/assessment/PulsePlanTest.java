package nl.samenspel.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.instrument.Wording;
import org.junit.jupiter.api.Test;

class PulsePlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void aComplaintOpensAPulseToday() {
    assertThat(plan().joined()).isNull();
    assertThat(plan().period()).isEqualTo(days(0, 13));
  }

  @Test
  void itJoinsAPulseThatIsOpenForAnotherWeek() {
    var pulse = pulse(days(-7, 6));

    assertThat(plan(pulse).joined()).isSameAs(pulse);
  }

  @Test
  void itFollowsAPulseInWhichMostHaveAnsweredAlready() {
    var plan = plan(pulse(days(-8, 5)));

    assertThat(plan.joined()).isNull();
    assertThat(plan.period()).isEqualTo(days(6, 19));
  }

  @Test
  void itEndsBeforeOneThatIsPlanned() {
    assertThat(plan(pulse(days(10, 20))).period()).isEqualTo(days(0, 9));
  }

  @Test
  void itJoinsOneThatIsPlannedSoSoonThatNothingFitsBeforeIt() {
    var planned = pulse(days(6, 20));

    assertThat(plan(planned).joined()).isSameAs(planned);
  }

  @Test
  void whatFollowsTheOneThatIsOpenIsJoinedByTheNext() {
    var following = pulse(days(6, 19));

    assertThat(plan(pulse(days(-8, 5)), following).joined()).isSameAs(following);
  }

  @Test
  void afterARecoveryNothingThatIsOpenServes() {
    var plan = afterRecovery(0, pulse(days(-1, 12)));

    assertThat(plan.joined()).isNull();
    assertThat(plan.period()).isEqualTo(days(13, 26));
  }

  @Test
  void norDoesOneThatOpensBeforeTheDayThatWasAgreed() {
    var plan = afterRecovery(42, pulse(days(35, 48)));

    assertThat(plan.joined()).isNull();
    assertThat(plan.period()).isEqualTo(days(49, 62));
  }

  @Test
  void butOneThatIsPlannedSoonAfterItDoes() {
    var planned = pulse(days(44, 57));

    assertThat(afterRecovery(42, planned).joined()).isSameAs(planned);
    assertThat(afterRecovery(42, pulse(days(50, 60))).period()).isEqualTo(days(42, 49));
  }

  @Test
  void andNoOtherServesInsteadOfThePulseThatPeopleWereInvitedTo() {
    var plan = PulsePlan.apart(TODAY.plusDays(42), List.of(pulse(days(44, 57))), 14, 7);

    assertThat(plan.joined()).isNull();
    assertThat(plan.period()).isEqualTo(days(58, 71));
  }

  private static PulsePlan afterRecovery(int day, Assessment... pulses) {
    return PulsePlan.from(TODAY.plusDays(day), Arrays.asList(pulses), 14, 7);
  }

  private static PulsePlan plan(Assessment... pulses) {
    return PulsePlan.after(Arrays.asList(pulses), TODAY, 14, 7);
  }

  private static Period days(int first, int last) {
    return new Period(TODAY.plusDays(first), TODAY.plusDays(last));
  }

  private static Assessment pulse(Period period) {
    var words = new Wording("vertrouwen", "trust");
    return new Assessment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Instrument("trustPulse", 1, words, words, words, null, false, List.of(), List.of()),
        Occasion.BY_HAND,
        period,
        5,
        TODAY);
  }
}
