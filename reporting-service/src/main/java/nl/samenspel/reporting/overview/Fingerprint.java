package nl.samenspel.reporting.overview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that stands for all that a view shows: equal views have equal fingerprints. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * @param view made of records, lists and plain values only, so that its string shows all of it
   */
  public static long of(Record view) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(view.toString().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
