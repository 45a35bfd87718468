package nl.samenspel.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import nl.samenspel.partnership.deliverable.DeliverableKind;
import nl.samenspel.partnership.partnership.Phase;
import nl.samenspel.partnership.phase.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"texts", "ValidationMessages"})
  void whatIsSaidInDutchIsSaidInEnglishWithTheSameGaps(String bundle) {
    var dutch = bundle(bundle, "nl");
    var english = bundle(bundle, "en");

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
  void everyPhaseRequirementAndDeliverableHasItsWords(String language) {
    var texts = bundle("texts", language);

    var keys =
        Stream.of(
                Arrays.stream(Phase.values())
                    .flatMap(
                        phase ->
                            Stream.of(
                                "Phase." + phase,
                                "gap.skipped.why." + phase,
                                "gap.skipped.advice." + phase)),
                Arrays.stream(Criterion.values())
                    .map(Criterion::code)
                    .flatMap(
                        code ->
                            Stream.of(
                                "requirement." + code + ".why", "requirement." + code + ".advice")),
                Arrays.stream(DeliverableKind.values()).map(kind -> "DeliverableKind." + kind))
            .flatMap(each -> each);

    assertThat(keys).allSatisfy(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
  }

  @Test
  void everyProblemHasATitleAndSaysWhatWouldHelp() {
    var texts = bundle("texts", "nl");

    assertThat(texts.keySet().stream().filter(key -> key.startsWith("problem.")))
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(texts.containsKey(key.replaceAll("\\.(title|detail)$", ".title")))
                    .as(key)
                    .isTrue())
        .allSatisfy(
            key ->
                assertThat(texts.containsKey(key.replaceAll("\\.(title|detail)$", ".detail")))
                    .as(key)
                    .isTrue());
  }

  private static int gaps(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static ResourceBundle bundle(String name, String language) {
    return ResourceBundle.getBundle(
        name,
        Locale.forLanguageTag(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
