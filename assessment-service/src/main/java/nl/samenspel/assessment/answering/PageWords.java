package nl.samenspel.assessment.answering;

import io.quarkus.qute.TemplateData;
import java.util.Locale;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;

/** Says things in the language of the page. */
@TemplateData
public final class PageWords {

  private final Texts texts;
  private final Locale locale;

  PageWords(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  public String language() {
    return locale.getLanguage();
  }

  /** The other language, to change to. */
  public String other() {
    return language().equals("en") ? "nl" : "en";
  }

  public String label(String key) {
    return say(Text.of(key));
  }

  String say(String key, Object... args) {
    return say(Text.of(key, args));
  }

  String say(Text text) {
    return texts.in(locale, text);
  }
}
