package nl.samenspel.reporting.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.samenspel.chassis.problem.Text;

/**
 * The word for a code. Other services may add codes at any time; one that has no word yet is shown
 * as it is, and is no reason to fail.
 */
public final class Word {

  private static final ResourceBundle KNOWN =
      ResourceBundle.getBundle("texts", Locale.forLanguageTag("nl"));

  private Word() {}

  /**
   * @param kind what sort of code it is, such as {@code phase}
   * @param code as it is on the wire
   */
  public static Text of(String kind, String code) {
    var key = kind + "." + code;
    return KNOWN.containsKey(key) ? Text.of(key) : Text.of("word", code);
  }

  public static List<Text> all(String kind, Collection<String> codes) {
    return codes.stream().map(code -> of(kind, code)).toList();
  }
}
