package nl.samenspel.chassis.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Of which tokens is known that they are good. Each replica finds out for itself. */
@ConfigMapping(prefix = "samenspel.known-tokens")
interface KnownTokensConfig {

  /** How many at most; 0 or less when each is to be verified at every request. */
  @WithDefault("10000")
  int maximum();

  /**
   * For how long after it was verified, and never past its expiry. As long as a token of a key that
   * the issuer withdrew may still be accepted.
   */
  @WithDefault("30S")
  Duration lifetime();
}
