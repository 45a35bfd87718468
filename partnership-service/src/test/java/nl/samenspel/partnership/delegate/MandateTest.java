package nl.samenspel.partnership.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.delegate.DelegateEvent.MandateChanged;
import nl.samenspel.partnership.deliverable.DeliverableKind;
import nl.samenspel.partnership.deliverable.Signing;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");
  private static final LocalDate LONG_BEFORE = LocalDate.parse("2026-01-15");

  @Test
  void aMandateHoldsUntilAndWithItsLastDay() {
    var mandate = until(LAST_DAY);

    assertThat(mandate.stateOn(LocalDate.parse("2026-02-27"))).isEqualTo(MandateState.VALID);
    assertThat(mandate.stateOn(LocalDate.parse("2026-02-28"))).isEqualTo(MandateState.VALID);
    assertThat(mandate.stateOn(LocalDate.parse("2026-03-01"))).isEqualTo(MandateState.EXPIRING);
    assertThat(mandate.stateOn(LAST_DAY)).isEqualTo(MandateState.EXPIRING);
    assertThat(mandate.stateOn(LAST_DAY.plusDays(1))).isEqualTo(MandateState.EXPIRED);
    assertThat(until(null).stateOn(LocalDate.MAX.minusYears(1))).isEqualTo(MandateState.VALID);
  }

  @Test
  void whatGoesOnIsToldOnce() {
    var delegate = delegateWith(until(LAST_DAY));
    delegate.releaseEvents();

    delegate.keepUpWith(LONG_BEFORE);
    delegate.keepUpWith(LAST_DAY.minusDays(3));
    delegate.keepUpWith(LAST_DAY.minusDays(2));
    delegate.keepUpWith(LAST_DAY.plusDays(1));
    delegate.keepUpWith(LAST_DAY.plusDays(2));

    assertThat(delegate.releaseEvents())
        .extracting(event -> ((MandateChanged) event).state())
        .containsExactly(MandateState.EXPIRING, MandateState.EXPIRED);
  }

  @Test
  void aMandateThatIsProlongedIsToldAndTheSameAgainIsNot() {
    var delegate = delegateWith(until(LAST_DAY));
    delegate.releaseEvents();

    delegate.mandate(until(LAST_DAY), LONG_BEFORE);
    assertThat(delegate.releaseEvents()).isEmpty();
    delegate.mandate(until(LAST_DAY.plusYears(1)), LAST_DAY.plusDays(5));

    assertThat(delegate.releaseEvents())
        .extracting(event -> ((MandateChanged) event).state())
        .containsExactly(MandateState.VALID);
  }

  @Test
  void aSignatureIsHeldAgainstDayKindAndAmount() {
    var delegate =
        delegateWith(
            new Mandate(
                "Alles tot vijftigduizend",
                new BigDecimal("50000"),
                List.of(DeliverableKind.AGREEMENT_NOTE),
                LAST_DAY));

    assertThat(objection(delegate, DeliverableKind.AGREEMENT_NOTE, true, "50000.00", LAST_DAY))
        .isEmpty();
    assertThat(objection(delegate, DeliverableKind.AGREEMENT_NOTE, true, "50000.01", LAST_DAY))
        .contains("mandate.limitExceeded");
    assertThat(objection(delegate, DeliverableKind.STARTING_NOTE, true, "0", LAST_DAY))
        .contains("mandate.otherDeliverables");
    assertThat(objection(delegate, DeliverableKind.AGREEMENT_NOTE, true, "0", LAST_DAY.plusDays(1)))
        .contains("mandate.expired");
  }

  @Test
  void aMandateThatWasWithdrawnHeldUntilThatDay() {
    var delegate = delegateWith(until(null));
    delegate.end(LAST_DAY);

    assertThat(objection(delegate, DeliverableKind.STARTING_NOTE, true, "0", LAST_DAY.minusDays(1)))
        .isEmpty();
    assertThat(objection(delegate, DeliverableKind.STARTING_NOTE, true, "0", LAST_DAY))
        .contains("mandate.withdrawn");
  }

  @Test
  void whoRejectsCommitsToNothingButSpeaksAllTheSame() {
    var delegate =
        delegateWith(
            new Mandate(
                "Startnota", BigDecimal.ZERO, List.of(DeliverableKind.STARTING_NOTE), LAST_DAY));

    assertThat(objection(delegate, DeliverableKind.AGREEMENT_NOTE, false, "9000", LAST_DAY))
        .isEmpty();
    assertThat(objection(delegate, DeliverableKind.STARTING_NOTE, false, "0", LAST_DAY.plusDays(1)))
        .contains("mandate.expired");
  }

  @Test
  void trustAndAccessibilityComeBeforeExpertise() {
    assertThat(counsel(2, 2, 1))
        .containsExactly(
            "delegate.advice.trust", "delegate.advice.accessibility", "delegate.advice.support");
    assertThat(counsel(4, 4, 1))
        .containsExactly("delegate.advice.expertise", "delegate.advice.support");
    assertThat(counsel(4, 4, 4)).isEmpty();
    assertThat(Counsel.on(null, false, false))
        .extracting(Text::key)
        .containsExactly("delegate.advice.backing");
  }

  private static List<String> counsel(int trust, int accessibility, int expertise) {
    return Counsel.on(new Competences(trust, accessibility, expertise), true, false).stream()
        .map(Text::key)
        .toList();
  }

  private static Optional<String> objection(
      Delegate delegate, DeliverableKind kind, boolean binds, String stake, LocalDate on) {
    var signing =
        new Signing(new UUID(0, 1), new UUID(0, 2), kind, binds, new BigDecimal(stake), on);
    return delegate.objectionTo(signing).map(Text::key);
  }

  private static Mandate until(LocalDate lastDay) {
    return new Mandate("Inhoud en planning", null, null, lastDay);
  }

  private static Delegate delegateWith(Mandate mandate) {
    return new Delegate(new UUID(0, 3), new UUID(0, 1), new UUID(0, 2))
        .introduce("A. de Vries", null)
        .mandate(mandate, LONG_BEFORE);
  }
}
