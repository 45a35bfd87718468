package nl.samenspel.reporting.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.RuleViolation;

/**
 * The secret of each subscription follows from its id and a key that is not in the database: it is
 * nowhere stored, and who gets hold of the database cannot sign.
 */
@ApplicationScoped
class Secrets {

  private static final int FEWEST_BYTES = 32;

  @Inject WebhookSettings settings;

  byte[] of(UUID subscription) {
    return Signature.hmac(key(), "webhook:" + subscription);
  }

  /** As the subscriber gets it. */
  String shown(UUID subscription) {
    return Signature.SECRET_PREFIX + Base64.getEncoder().encodeToString(of(subscription));
  }

  /**
   * @throws RuleViolation when this service was not set up for webhooks
   */
  void demandKey() {
    key();
  }

  private byte[] key() {
    return settings
        .key()
        .flatMap(Secrets::decoded)
        .orElseThrow(() -> new RuleViolation("webhooks-not-set-up"));
  }

  /** A key that was read from a file may have the end of a line behind it. */
  static Optional<byte[]> decoded(String key) {
    try {
      return Optional.of(Base64.getDecoder().decode(key.strip()))
          .filter(bytes -> bytes.length >= FEWEST_BYTES);
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
