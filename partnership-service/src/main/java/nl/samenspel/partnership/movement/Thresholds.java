package nl.samenspel.partnership.movement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** When one movement takes over from the other. */
@ConfigMapping(prefix = "samenspel.balance")
interface Thresholds {

  /**
   * The share of the activities, between a half and one, that one movement may have; with more than
   * this it takes over.
   */
  @WithDefault("0.75")
  BigDecimal largestShare();

  /** With fewer activities than this, nothing can be said about the balance. */
  @WithDefault("4")
  int fewestActivities();
}
