package nl.samenspel.chassis.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What comes by and by is waited for longer than it ever takes, as a machine may be busy. A test
 * that is about how soon something comes says so itself.
 */
final class Patience implements BeforeAllCallback {
  static final Duration LONG = Duration.ofSeconds(20);

  @Override
  public void beforeAll(ExtensionContext context) {
    Awaitility.setDefaultTimeout(LONG);
  }
}
