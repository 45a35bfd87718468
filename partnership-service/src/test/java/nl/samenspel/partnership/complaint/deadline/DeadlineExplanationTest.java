package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.samenspel.chassis.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each date says which rules made it, in the reader's language. */
class DeadlineExplanationTest {

  private static final LocalDate TWENTIETH_OF_NOVEMBER = LocalDate.of(2026, 11, 20);
  private final Texts texts = new Texts();

  @Test
  void theExampleOfTheInterfaceReadsAsItIsWrittenThere() {
    assertThat(explained(Locale.ENGLISH, Regime.NL_AWB, Facts.receivedOn(TWENTIETH_OF_NOVEMBER)))
        .containsExactly(
            "six weeks after receipt on 20 November 2026 (Awb 9:11)",
            "Friday 1 January 2027 is no day on which a term set by law ends: New Year's Day"
                + " (Algemene termijnenwet, art. 1 and 3)",
            "Saturday 2 January 2027 is no day on which a term set by law ends: weekend"
                + " (Algemene termijnenwet, art. 1 and 3)",
            "Sunday 3 January 2027 is no day on which a term set by law ends: weekend"
                + " (Algemene termijnenwet, art. 1 and 3)",
            "the term runs on to Monday 4 January 2027, the next day that is no Saturday, Sunday"
                + " or public holiday (Algemene termijnenwet, art. 1)");
  }

  @Test
  void theSameInDutch() {
    assertThat(explained(Texts.DUTCH, Regime.NL_AWB, Facts.receivedOn(TWENTIETH_OF_NOVEMBER)))
        .startsWith(
            "zes weken na ontvangst op 20 november 2026 (Awb 9:11)",
            "vrijdag 1 januari 2027 is geen dag waarop een wettelijke termijn eindigt:"
                + " nieuwjaarsdag (Algemene termijnenwet, art. 1 en 3)");
  }

  @Test
  void anExtensionNamesItsNoticeAndItsArticle() {
    var facts =
        Facts.receivedOn(TWENTIETH_OF_NOVEMBER)
            .extended(Extension.byNotice(4, LocalDate.of(2026, 12, 20)))
            .extended(Extension.byConsent(2, LocalDate.of(2027, 1, 25)));

    assertThat(explained(Locale.ENGLISH, Regime.NL_AWB, facts))
        .containsExactly(
            "six weeks after receipt on 20 November 2026 (Awb 9:11)",
            "adjourned by four weeks, notice given on 20 December 2026 (Awb 9:11 (2)): until"
                + " Friday 29 January 2027",
            "put off by two weeks, agreed in writing on 25 January 2027 (Awb 9:11 (3)): until"
                + " Friday 12 February 2027",
            "Friday 12 February 2027 is no Saturday, Sunday or public holiday, so it stands"
                + " (Algemene termijnenwet, art. 1)");
  }

  @Test
  void flandersSaysWhyASundayStands() {
    assertThat(
            explained(
                Locale.ENGLISH,
                Regime.VL_BESTUURSDECREET,
                Facts.receivedOn(LocalDate.of(2026, 9, 3))))
        .containsExactly(
            "45 calendar days after receipt on 3 September 2026 (Bestuursdecreet II.83)",
            "ends on Sunday 18 October 2026: no rule is known in Flanders that moves an end date"
                + " off a weekend or public holiday");
  }

  @Test
  void aSuspensionShowsTheDaysThatItAdds() {
    var facts =
        Facts.receivedOn(LocalDate.of(2026, 12, 10))
            .suspendedOn(LocalDate.of(2026, 12, 24))
            .resumedOn(LocalDate.of(2027, 1, 4));

    assertThat(explained(Locale.ENGLISH, Regime.CONTRACT, facts))
        .contains(
            "11 calendar days added: suspended from 24 December 2026 to 4 January 2027"
                + " (collaboration agreement), so until 18 January 2027");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleOfEveryRegimeHasItsSentenceInBothLanguages(Regime regime) {
    var eventful =
        Facts.receivedOn(TWENTIETH_OF_NOVEMBER)
            .extended(Extension.byNotice(4, TWENTIETH_OF_NOVEMBER))
            .extended(Extension.byConsent(13, TWENTIETH_OF_NOVEMBER))
            .suspendedOn(TWENTIETH_OF_NOVEMBER)
            .resumedOn(TWENTIETH_OF_NOVEMBER.plusDays(1))
            .suspendedOn(TWENTIETH_OF_NOVEMBER.plusDays(2))
            .decidedOn(TWENTIETH_OF_NOVEMBER.plusDays(3));

    for (var locale : Texts.LANGUAGES) {
      assertThat(regime.deadlines(eventful))
          .allSatisfy(
              deadline ->
                  assertThat(deadline.explanation())
                      .isNotEmpty()
                      .allSatisfy(line -> assertThat(texts.in(locale, line)).doesNotContain("{")));
    }
  }

  private List<String> explained(Locale locale, Regime regime, Facts facts) {
    return regime.deadline(DeadlineCode.DECISION, facts).orElseThrow().explanation().stream()
        .map(line -> texts.in(locale, line))
        .toList();
  }
}
