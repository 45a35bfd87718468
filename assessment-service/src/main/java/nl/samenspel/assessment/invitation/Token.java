package nl.samenspel.assessment.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What lets somebody answer, once. 256 random bits: it needs no salt and cannot be guessed, so a
 * plain digest of it may be kept.
 */
record Token(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final int BYTES = 32;

  static Token random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(TEXT.encodeToString(bytes));
  }

  /** What is kept of it. */
  String hash() {
    return sha256(value);
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return TEXT.encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Never shown by accident, such as in a log. */
  @Override
  public String toString() {
    return "Token[…]";
  }
}
