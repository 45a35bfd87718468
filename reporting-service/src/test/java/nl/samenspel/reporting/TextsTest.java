package nl.samenspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import nl.samenspel.reporting.health.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @Test
  void whatIsSaidInDutchIsSaidInEnglishWithTheSameGaps() {
    var dutch = bundle("nl");
    var english = bundle("en");

    assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(dutch.keySet());
    assertThat(dutch.keySet())
        .allSatisfy(
            key ->
                assertThat(gaps(english.getString(key)))
                    .as(key)
                    .isEqualTo(gaps(dutch.getString(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyRuleHasEvidenceAndAdvice(String language) {
    var texts = bundle(language);

    assertThat(Rules.ALL.stream().map(rule -> "health." + rule.code()))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(Stream.of(key + ".evidence", key + ".advice"))
                    .allMatch(texts::containsKey));
  }

  private static int gaps(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "texts",
        Locale.forLanguageTag(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
