package nl.samenspel.chassis.limit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What is left to whom. In memory of this replica: it costs a request a microsecond and no other
 * machine, and with more replicas a caller may ask more often, which is what replicas are for.
 */
@ApplicationScoped
class RateLimits {

  private final MeterRegistry metrics;
  private final Quota callers;
  private final Quota addresses;
  private final Quota wrong;

  @Inject
  RateLimits(RateLimitConfig config, MeterRegistry metrics) {
    this.metrics = metrics;
    this.callers = new Quota(config.caller(), config.remembered());
    this.addresses = new Quota(config.address(), config.remembered());
    this.wrong = new Quota(config.wrong(), config.remembered());
  }

  void countSignedIn(SecurityIdentity caller) {
    refuseAfter("caller", callers.take(key(caller)));
  }

  void countUnknown(String address) {
    refuseAfter("wrong", wrong.look(address));
    refuseAfter("address", addresses.take(address));
  }

  /** What an unknown caller tried was wrong. */
  void noteWrong(String address) {
    wrong.take(address);
  }

  private void refuseAfter(String which, Duration wait) {
    if (!wait.isZero()) {
      metrics.counter("samenspel.rate.limited", "limit", which).increment();
      throw Refusal.tooManyRequests(wait);
    }
  }

  /**
   * The issuer makes a subject unique; of two issuers one could be the other's. Without a subject
   * the name, or all whose issuer leaves it out would be one caller.
   */
  private static String key(SecurityIdentity caller) {
    return caller.getPrincipal() instanceof JsonWebToken token
        ? token.getIssuer() + " " + Caller.nameIn(token)
        : caller.getPrincipal().getName();
  }
}
