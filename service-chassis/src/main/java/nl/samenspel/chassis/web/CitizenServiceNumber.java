package nl.samenspel.chassis.web;

import java.util.regex.Pattern;

/**
 * Recognises a Dutch citizen service number (BSN) in a text. Processing one needs a ground in law
 * (Uitvoeringswet AVG, art. 46) that these services do not have, so it is refused wherever it
 * stands.
 */
final class CitizenServiceNumber {

  /** Nine digits on their own, also as they are often written: 1234.56.782, 123 456 782. */
  private static final Pattern NINE_DIGITS =
      Pattern.compile("(?<![\\d.])\\d(?:[. ]?\\d){8}(?![\\d]|[. ]\\d)");

  /** A digest is no text of a person, and may hold any digits. */
  private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{32,128}");

  /** An identifier, also within a text or an address, holds nine digits in a row by chance. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");

  private CitizenServiceNumber() {}

  static boolean isIn(String text) {
    if (text.length() < 9 || DIGEST.matcher(text).matches()) {
      return false;
    }
    return NINE_DIGITS
        .matcher(IDENTIFIER.matcher(text).replaceAll("-"))
        .results()
        .map(found -> found.group().replaceAll("[. ]", ""))
        .anyMatch(CitizenServiceNumber::passesElevenTest);
  }

  /** The digits weighed 9, 8, … 2 and −1 add up to a multiple of eleven. */
  private static boolean passesElevenTest(String digits) {
    var sum = -(digits.charAt(8) - '0');
    for (var place = 0; place < 8; place++) {
      sum += (9 - place) * (digits.charAt(place) - '0');
    }
    return sum != 0 && sum % 11 == 0;
  }
}
