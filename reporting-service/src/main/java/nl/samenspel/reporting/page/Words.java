package nl.samenspel.reporting.page;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.calendar.Quarter;
import nl.samenspel.reporting.party.Party;
import nl.samenspel.reporting.wording.Word;

/** Says things in the language of the reader. */
@TemplateData
public final class Words {

  private final Texts texts;
  private final Locale locale;

  public Words(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  public String language() {
    return locale.getLanguage();
  }

  public String say(Text text) {
    return texts.in(locale, text);
  }

  public String say(String key, Object... args) {
    return texts.in(locale, Text.of(key, args));
  }

  /** Without gaps to fill; templates find it more easily. */
  public String label(String key) {
    return say(key);
  }

  /** Several that begin alike, such as the heads of a table. */
  public List<String> labels(String prefix, String... keys) {
    return Stream.of(keys).map(key -> label(prefix + key)).toList();
  }

  public String word(String kind, String code) {
    return say(Word.of(kind, code));
  }

  /** A word at the beginning of a line. */
  public String capital(String kind, String code) {
    return capital(word(kind, code));
  }

  public static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /**
   * A phase, and in which time round where there was more than one.
   *
   * @param cycles how many times round there were
   */
  public String phase(String phase, int cycle, int cycles) {
    var name = capital("phase", phase);
    return cycles > 1 ? name + " (" + say("report.figure.cycle", cycle) + ")" : name;
  }

  public String name(Party party) {
    return party.name() == null ? label("organisation.unknown") : party.name();
  }

  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  /** For tables: short, and kept together on a line. */
  public String shortDate(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day).replace(' ', '\u00a0');
  }

  /** A quarter by its number and year. */
  public String quarter(Quarter quarter) {
    return say("portfolio.quarter", quarter.number(), String.valueOf(quarter.year()));
  }

  public String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMM yyyy", locale).format(day);
  }

  /** A score, always with one decimal, or what is said instead. */
  public String score(BigDecimal score) {
    if (score == null) {
      return label("report.hidden");
    }
    var format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(score);
  }

  /** A dash where there is nothing to tell. */
  public static <T> String orDash(T value, Function<T, String> told) {
    return value == null ? "–" : told.apply(value);
  }

  /** A number with as many decimals as it has. */
  public String number(BigDecimal number) {
    var format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  public String percentage(BigDecimal share) {
    return NumberFormat.getPercentInstance(locale).format(share);
  }
}
