package nl.samenspel.partnership.complaint.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On which grounds a complaint need not be handled, and that each says where it stands. */
class AdmissibilityTest {

  private final Texts texts = new Texts();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
# conduct    | received   | holds
2025-11-19   | 2026-11-20 | true
2025-11-20   | 2026-11-20 | false
2026-11-20   | 2026-11-20 | false
2024-02-29   | 2025-02-28 | false
2024-02-29   | 2025-03-01 | true
2023-02-28   | 2024-02-28 | false
2023-02-28   | 2024-02-29 | true
""")
  void tooLongAgoIsMoreThanAYear(LocalDate conduct, LocalDate received, boolean holds) {
    var objection = Regime.NL_AWB.objectionTo(Ground.TOO_LONG_AGO, conduct, received);

    assertThat(objection.isEmpty()).isEqualTo(holds);
  }

  @ParameterizedTest
  @EnumSource
  void everyGroundOfEveryRegimeHasItsSentenceInBothLanguages(Regime regime) {
    assertThat(regime.grounds()).isNotEmpty();
    for (var locale : Texts.LANGUAGES) {
      regime
          .grounds()
          .forEach(
              (ground, source) ->
                  assertThat(texts.in(locale, Text.of("complaint.ground." + ground.name(), source)))
                      .doesNotContain("complaint.ground", "{")
                      .contains(texts.in(locale, source)));
    }
  }
}
