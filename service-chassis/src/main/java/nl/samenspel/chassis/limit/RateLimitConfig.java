package nl.samenspel.chassis.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often anybody may ask. Each replica counts for itself. */
@ConfigMapping(prefix = "samenspel.rate-limit")
interface RateLimitConfig {

  /**
   * Requests a minute of one signed-in caller, all at once or spread out. Generous: it stops a loop
   * that ran away, not a portal at work.
   */
  @WithDefault("6000")
  int caller();

  /** Requests a minute from one address without a valid token, such as of people who answer. */
  @WithDefault("1200")
  int address();

  /**
   * Of those, how many a minute may be wrong: a token that is refused, or a one-time token that
   * does not exist. Whoever uses them up is only guessing.
   */
  @WithDefault("60")
  int wrong();

  /** Of how many callers, and of how many addresses, is remembered how often they asked. */
  @WithDefault("50000")
  int remembered();
}
