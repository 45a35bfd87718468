package nl.samenspel.chassis.problem;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sentences of a service and of the chassis, in Dutch and English. */
@ApplicationScoped
public class Texts {

  public static final Locale DUTCH = Locale.forLanguageTag("nl");
  public static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<Locale, List<ResourceBundle>> bundles =
      LANGUAGES.stream().collect(Collectors.toMap(locale -> locale, Texts::bundlesIn));
  private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

  /**
   * The sentence in a language.
   *
   * @throws MissingResourceException when there is no such sentence, which is a fault of ours
   */
  public String in(Locale locale, Text text) {
    var args = text.args().stream().map(arg -> shown(locale, arg)).toArray();
    // MessageFormat is not safe for threads, hence the copy.
    return ((MessageFormat) format(locale, text.key()).clone()).format(args);
  }

  /** The sentence in a language, where there is one. */
  Optional<String> find(Locale locale, String key) {
    return bundles.get(locale).stream()
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  private MessageFormat format(Locale locale, String key) {
    return formats
        .computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            key,
            any ->
                new MessageFormat(
                    find(locale, key)
                        .orElseThrow(
                            () ->
                                new MissingResourceException(
                                    "No text " + key + " in " + locale, "texts", key)),
                    locale));
  }

  private Object shown(Locale locale, Object arg) {
    if (arg instanceof Text text) {
      return in(locale, text);
    }
    if (arg instanceof LocalDate date) {
      return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
    if (arg instanceof Enum<?> constant) {
      return find(locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name())
          .orElseGet(() -> wireName(constant));
    }
    if (arg instanceof Collection<?> many) {
      return many.stream()
          .map(each -> String.valueOf(shown(locale, each)))
          .collect(Collectors.joining(", "));
    }
    return arg instanceof Number ? arg : String.valueOf(arg);
  }

  /** How an enumeration constant is written in JSON, in queries and in events. */
  public static String wireName(Enum<?> constant) {
    return wireName(constant.name());
  }

  public static String wireName(String constant) {
    return EnumNamingStrategies.LOWER_CAMEL_CASE.convertEnumToExternalName(constant);
  }

  private static List<ResourceBundle> bundlesIn(Locale locale) {
    return List.of(bundle("texts", locale), bundle("chassis-texts", locale));
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
  }
}
