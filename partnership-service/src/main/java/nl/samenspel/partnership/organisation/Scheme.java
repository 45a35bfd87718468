package nl.samenspel.partnership.organisation;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The registers in which an organisation may be known, and what a number of theirs looks like. */
public enum Scheme {

  /**
   * Dutch government's number for organisations: eight positions that name the register (000000 and
   * two more), a number of eight or nine, filled up with noughts to twenty (Logius, OIN-stelsel).
   */
  OIN(matching("000000(?!00)\\d{2}\\d{9}000")),

  /** Dutch trade register: eight digits. */
  KVK(matching("\\d{8}")),

  /** Belgian register of enterprises: ten digits, the last two check the first eight (mod 97). */
  KBO(matching("[01]\\d{9}").and(Scheme::checksMod97)),

  /** Flemish register of organisations: OVO and six digits. */
  OVO(matching("OVO\\d{6}"));

  private final Predicate<String> rule;

  Scheme(Predicate<String> rule) {
    this.rule = rule;
  }

  /** Whether a value can be a number of this register. */
  public boolean accepts(String value) {
    return value != null && rule.test(value);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Scheme of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static boolean checksMod97(String kbo) {
    var number = Integer.parseInt(kbo.substring(0, 8));
    var check = Integer.parseInt(kbo.substring(8));
    return 97 - number % 97 == check;
  }
}
