package nl.samenspel.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import nl.samenspel.chassis.problem.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says is what the data say. */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0004 | 0,0004 | 0.0004",
        "12345.678901 | 12.345,678901 | 12,345.678901",
        "52.50 | 52,5 | 52.5",
        "1E+3 | 1.000 | 1,000"
      })
  void aNumberHasAsManyDecimalsAsItHas(BigDecimal number, String dutch, String english) {
    assertThat(new Words(new Texts(), Texts.DUTCH).number(number)).isEqualTo(dutch);
    assertThat(new Words(new Texts(), Locale.ENGLISH).number(number)).isEqualTo(english);
  }
}
