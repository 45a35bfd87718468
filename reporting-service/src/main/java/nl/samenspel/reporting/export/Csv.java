package nl.samenspel.reporting.export;

/**
 * Comma-separated values as in RFC 4180. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, which a spreadsheet takes as "this is text" (CWE-1236).
 */
final class Csv {

  private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

  private Csv() {}

  /** What was written by people. */
  static void text(StringBuilder line, String value) {
    var dangerous = startsAsFormula(value) || startsAsFormula(value.stripLeading());
    plain(line, dangerous ? "'" + value : value);
  }

  private static boolean startsAsFormula(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
  }

  /** What the system itself wrote. */
  static void plain(StringBuilder line, String value) {
    if (!needsQuotes(value)) {
      line.append(value);
      return;
    }
    line.append('"');
    int from = 0;
    for (int quote = value.indexOf('"'); quote >= 0; quote = value.indexOf('"', from)) {
      line.append(value, from, quote + 1).append('"');
      from = quote + 1;
    }
    line.append(value, from, value.length()).append('"');
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      switch (value.charAt(i)) {
        case ',', ';', '"', '\r', '\n', '\t', '\'' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
