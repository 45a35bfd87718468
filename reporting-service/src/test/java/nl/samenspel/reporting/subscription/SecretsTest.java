package nl.samenspel.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The key from which the secrets follow, as who sets the service up may give it. */
class SecretsTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void keyFromAFileMayHaveTheEndOfItsLine() {
    assertThat(Secrets.decoded(KEY + "\n")).hasValueSatisfying(it -> assertThat(it).hasSize(32));
  }

  /** Then webhooks are not set up, which is told; a request must not fail on it. */
  @Test
  void whatIsNoKeyIsNone() {
    assertThat(Secrets.decoded("geen base64!")).isEmpty();
    assertThat(Secrets.decoded(KEY.substring(0, 40))).isEmpty();
    assertThat(Secrets.decoded("")).isEmpty();
  }
}
