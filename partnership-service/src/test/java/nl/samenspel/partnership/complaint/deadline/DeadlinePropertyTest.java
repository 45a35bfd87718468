package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every complaint, whenever it is received and whatever happens to it. */
class DeadlinePropertyTest {

  @Property
  void underTheAwbNoTermEndsOnAFreeDay(
      @ForAll("dutch") Regime regime, @ForAll("eventful") Facts facts) {
    assertThat(regime.deadlines(facts))
        .filteredOn(deadline -> deadline.code() != DeadlineCode.OMBUDSMAN)
        .allSatisfy(deadline -> assertThat(GeneralTermsAct.worksOn(deadline.on())).isTrue());
  }

  @Property
  void noDateIsEarlierThanItsTerm(@ForAll Regime regime, @ForAll("days") LocalDate day) {
    var facts = Facts.receivedOn(day);
    assertThat(regime.deadlines(facts))
        .allSatisfy(deadline -> assertThat(deadline.on()).isAfterOrEqualTo(day.plusDays(10)));
    assertThat(Regime.NL_AWB.decisionDue(facts)).isAfterOrEqualTo(day.plusWeeks(6));
    assertThat(Regime.NL_AWB_COMMITTEE.decisionDue(facts)).isAfterOrEqualTo(day.plusWeeks(10));
  }

  @Property
  void noMoreThanTheFreeDaysInARowAreAdded(@ForAll("days") LocalDate day) {
    // Both Christmas days before a weekend, or Good Friday to Easter Monday: four free days.
    assertThat(Regime.NL_AWB.decisionDue(Facts.receivedOn(day)))
        .isBeforeOrEqualTo(day.plusWeeks(6).plusDays(4));
  }

  @Property
  void whoComplainsLaterIsNotAnsweredEarlier(
      @ForAll Regime regime, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int later) {
    assertThat(regime.decisionDue(Facts.receivedOn(day.plusDays(later))))
        .isAfterOrEqualTo(regime.decisionDue(Facts.receivedOn(day)));
  }

  @Property
  void anExtensionNeverShortens(
      @ForAll Regime regime,
      @ForAll("eventful") Facts facts,
      @ForAll @IntRange(min = 1, max = 12) int weeks) {
    var extended = facts.extended(Extension.byConsent(weeks, facts.receivedOn()));
    assertThat(regime.decisionDue(extended)).isAfter(regime.decisionDue(facts));
  }

  @Property
  void aSuspensionAddsExactlyItsDaysToAnAgreedTerm(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 27) int until,
      @ForAll @IntRange(max = 200) int length) {
    var plain = Facts.receivedOn(day);
    var suspended =
        plain.suspendedOn(day.plusDays(until)).resumedOn(day.plusDays(until).plusDays(length));
    assertThat(Regime.CONTRACT.decisionDue(suspended))
        .isEqualTo(Regime.CONTRACT.decisionDue(plain).plusDays(length));
  }

  @Property
  void everyDateSaysWhy(@ForAll Regime regime, @ForAll("eventful") Facts facts) {
    assertThat(regime.deadlines(facts))
        .allSatisfy(deadline -> assertThat(deadline.explanation()).hasSizeGreaterThan(1));
  }

  @Property(tries = 100)
  void datesDoNotDependOnWhereTheComputerStands(
      @ForAll Regime regime, @ForAll("eventful") Facts facts, @ForAll("zones") String zone) {
    var here = regime.deadlines(facts);
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(regime.deadlines(facts)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Provide
  Arbitrary<Regime> dutch() {
    return Arbitraries.of(Regime.NL_AWB, Regime.NL_AWB_COMMITTEE);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2014, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Facts> eventful() {
    return Combinators.combine(days(), extensions())
        .as(
            (day, weeks) -> {
              var facts = Facts.receivedOn(day);
              for (int each : weeks) {
                facts = facts.extended(Extension.byConsent(each, day));
              }
              return facts;
            });
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        "Europe/Amsterdam", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Caracas");
  }

  private Arbitrary<List<Integer>> extensions() {
    return Arbitraries.integers().between(1, 12).list().ofMaxSize(3);
  }
}
