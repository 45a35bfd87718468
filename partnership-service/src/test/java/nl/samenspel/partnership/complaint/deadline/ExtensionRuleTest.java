package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a decision may be put off, and what is answered when it may not. */
class ExtensionRuleTest {

  @ParameterizedTest(name = "{0}: {1}, {2}, then {3} → {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
# What the law says                                          | regime             | before   | asked     | problem
9:11 (2) adjourned by at most four weeks                     | NL_AWB             |          | notice 4  |
9:11 (2) not by more                                         | NL_AWB             |          | notice 5  | complaint-adjournment-too-long
9:11 (3) a second time not without consent                   | NL_AWB             | notice 4 | notice 4  | complaint-adjourned-already
9:11 (3) not even when the two are four weeks together       | NL_AWB             | notice 2 | notice 2  | complaint-adjourned-already
9:11 (3) further with consent                                | NL_AWB             | notice 4 | consent 4 |
9:11 (3) with consent alone, no adjournment before           | NL_AWB             |          | consent 6 |
9:11 (3) consent has no longest term                         | NL_AWB             | notice 4 | consent 9 |
consent that came first does not use up the adjournment      | NL_AWB             | consent 2| notice 4  |
with a committee the same                                    | NL_AWB_COMMITTEE   | notice 4 | notice 1  | complaint-adjourned-already
no extension was found in the decree                         | VL_BESTUURSDECREET |          | notice 4  | complaint-extension-unknown
nor one by consent                                           | VL_BESTUURSDECREET |          | consent 4 | complaint-extension-unknown
the council's regulation: with consent                       | VL_LOCAL           |          | consent 4 |
the council's regulation: not without                        | VL_LOCAL           |          | notice 4  | complaint-extension-needs-consent
between partners: when they agree                            | CONTRACT           |          | consent 2 |
between partners: not by one of them                         | CONTRACT           |          | notice 2  | complaint-extension-needs-consent
""")
  void followsTheLaw(String law, Regime regime, String before, String asked, String problem) {
    var received = LocalDate.of(2026, 9, 1);
    var facts = Story.of(received, before);
    var extension = Story.of(received, asked).extensions().get(0);

    var objection = regime.objectionTo(extension, facts);

    assertThat(objection.map(Objection::problem).orElse(null)).describedAs(law).isEqualTo(problem);
  }

  @ParameterizedTest(name = "notice on {0} → {1}")
  @CsvSource({"2026-10-13,", "2026-10-14,complaint-adjournment-too-late"})
  void anAdjournmentIsToldWhileTheTermRuns(LocalDate notice, String problem) {
    var facts = Facts.receivedOn(LocalDate.of(2026, 9, 1));

    var objection = Regime.NL_AWB.objectionTo(Extension.byNotice(4, notice), facts);

    assertThat(objection.map(Objection::problem).orElse(null)).isEqualTo(problem);
  }

  @ParameterizedTest
  @EnumSource(names = "VL_BESTUURSDECREET", mode = EnumSource.Mode.EXCLUDE)
  void consentHasNoLongestTermButTheReceiptIsNotACenturyAgo(Regime regime) {
    var received = LocalDate.of(2026, 9, 1);
    var facts = Facts.receivedOn(received);
    var year = Extension.byConsent(52, received);

    while (regime.objectionTo(year, facts).isEmpty()) {
      facts = facts.extended(year);
      assertThat(regime.decisionDue(facts)).isBefore("2126-10-01");
    }

    assertThat(regime.decisionDue(facts)).isAfter("2125-08-31");
    assertThat(regime.objectionTo(year, facts).map(Objection::problem))
        .hasValue("complaint-extended-too-far");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "NL_AWB,complaint-suspension-unknown",
    "NL_AWB_COMMITTEE,complaint-suspension-unknown",
    "VL_BESTUURSDECREET,complaint-suspension-unknown",
    "VL_LOCAL,complaint-suspension-unknown",
    "CONTRACT,"
  })
  void chapter9KnowsNoSuspension(Regime regime, String problem) {
    assertThat(regime.objectionToSuspension().map(Objection::problem).orElse(null))
        .isEqualTo(problem);
  }
}
