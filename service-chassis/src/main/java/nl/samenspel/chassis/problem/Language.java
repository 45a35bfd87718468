package nl.samenspel.chassis.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The language in which the caller wants to be answered: Dutch unless English is asked for. */
@RequestScoped
public class Language {

  /** Nobody speaks that many languages, and to read them all takes long. */
  private static final int LONGEST = 1_000;

  @Inject CurrentVertxRequest request;

  private Locale locale;

  public Locale locale() {
    if (locale == null) {
      locale = asked(request.getCurrent().request().getHeader("Accept-Language"));
    }
    return locale;
  }

  static Locale asked(String acceptLanguage) {
    var asked = Locale.lookup(ranges(acceptLanguage), Texts.LANGUAGES);
    return asked == null ? Texts.DUTCH : asked;
  }

  private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException malformed) {
      // A header that only steers the wording is no reason to refuse the request.
      return List.of();
    }
  }
}
