package nl.samenspel.chassis.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;

/**
 * The tokens that were found to be good a moment ago, bounded in number and in time. They are
 * looked up by their SHA-256. Only what was verified gets in; a token that was refused is verified
 * every time.
 */
@ApplicationScoped
class KnownTokens {

  private final KnownTokensConfig config;
  private final Clock clock;
  private final Cache<ByteBuffer, KnownToken> tokens;

  @Inject
  KnownTokens(KnownTokensConfig config, Clock clock, MeterRegistry meters) {
    this.config = config;
    this.clock = clock;
    this.tokens =
        CaffeineCacheMetrics.monitor(
            meters,
            Caffeine.newBuilder()
                .maximumSize(Math.max(0, config.maximum()))
                .expireAfterWrite(config.lifetime())
                // Forgotten by then, also when nobody asks any more.
                .scheduler(Scheduler.systemScheduler())
                .recordStats()
                .<ByteBuffer, KnownToken>build(),
            "known-tokens");
  }

  /** Nothing when the token has to be verified, which an expired one will not survive. */
  Optional<KnownToken> find(String tenant, String token) {
    return areKept()
        ? Optional.ofNullable(tokens.getIfPresent(fingerprint(tenant, token)))
            .filter(known -> known.isGoodAt(clock.instant()))
        : Optional.empty();
  }

  void add(String tenant, String token, SecurityIdentity verified) {
    if (areKept()) {
      KnownToken.of(verified, clock.instant(), config.lifetime())
          .ifPresent(known -> tokens.put(fingerprint(tenant, token), known));
    }
  }

  long size() {
    tokens.cleanUp();
    return tokens.estimatedSize();
  }

  private boolean areKept() {
    return config.maximum() > 0;
  }

  /** What is good for one tenant may be meant for another audience than the next one is. */
  private static ByteBuffer fingerprint(String tenant, String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((tenant + "\n").getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
