package nl.samenspel.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @Test
  void saysEverythingInBothLanguages() {
    var dutch = ResourceBundle.getBundle("chassis-texts", Texts.DUTCH);
    var english = ResourceBundle.getBundle("chassis-texts", Locale.ENGLISH);

    assertThat(english.keySet()).isEqualTo(dutch.keySet());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          none,                     nl
          en,                       en
          'en-GB,nl;q=0.8',         en
          'fr, en;q=0.5, nl;q=0.4', en
          fr,                       nl
          '*',                      nl
          ';;;',                    nl
          """)
  void answersInDutchUnlessEnglishIsAskedFor(String header, String language) {
    assertThat(Language.asked(header).toLanguageTag()).isEqualTo(language);
  }
}
