package nl.samenspel.reporting.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/**
 * How long is kept who subscribed. The term is a proposal: that of the organisation's own selection
 * list (selectielijst) goes before it.
 */
@ConfigMapping(prefix = "samenspel.retention")
interface RetentionSettings {

  /** A subscription after it ended: until then its owner can see why. */
  @WithDefault("P90D")
  Period subscriptions();
}
