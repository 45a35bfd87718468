package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that no term of the complaint regimes is short or long enough for, but that are law. */
class GeneralTermsActTest {

  @ParameterizedTest(name = "{0}: {1} days from {2} → {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
# What the law says                                                       | days | from       | on
art. 2: Good Friday to Easter Monday hold no working day, two are needed  | 3    | 2026-04-02 | 2026-04-08
art. 2: one working day before the weekend is one too few                 | 3    | 2026-09-03 | 2026-09-07
art. 2: two working days are enough                                       | 3    | 2026-09-07 | 2026-09-10
art. 2: not for a term of two days, which art. 1 moves all the same       | 2    | 2026-09-03 | 2026-09-07
art. 2: both Christmas days and the weekend                               | 4    | 2025-12-24 | 2025-12-30
art. 4: ninety days move off a Saturday                                   | 90   | 2026-06-28 | 2026-09-28
art. 4: more than ninety days do not                                      | 91   | 2026-06-27 | 2026-09-26
""")
  void followsTheLaw(String law, int days, LocalDate from, LocalDate on) {
    var span = Span.days(days);

    var ending = GeneralTermsAct.end(List.of(span), from, span.after(from));

    assertThat(ending.on()).describedAs(law).isEqualTo(on);
  }

  @ParameterizedTest(name = "{0} weeks from {1} → {2}")
  @CsvSource({"12,2026-07-04,2026-09-28", "13,2026-06-27,2026-09-26"})
  void article4LetsTermsOfMoreThanTwelveWeeksStand(int weeks, LocalDate from, LocalDate on) {
    var span = Span.weeks(weeks);

    assertThat(GeneralTermsAct.end(List.of(span), from, span.after(from)).on()).isEqualTo(on);
  }
}
