package nl.samenspel.reporting.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Standard Webhooks: HMAC-SHA256 over {@code id.timestamp.body}, so that a
 * receiver knows who sent it, that nothing was changed, and that it is not an old one.
 */
final class Signature {

  static final String SECRET_PREFIX = "whsec_";

  private Signature() {}

  /**
   * @param timestamp in seconds since 1970
   * @return {@code v1,<base64>}
   */
  static String of(byte[] secret, String id, long timestamp, String body) {
    var signed = id + "." + timestamp + "." + body;
    return "v1," + Base64.getEncoder().encodeToString(hmac(secret, signed));
  }

  static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
