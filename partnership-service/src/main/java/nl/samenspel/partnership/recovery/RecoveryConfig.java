package nl.samenspel.partnership.recovery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How recoveries go unless the parties agree otherwise. */
@ConfigMapping(prefix = "samenspel.recovery")
interface RecoveryConfig {

  /** How many weeks after the plan was shared trust is measured again. */
  @WithDefault("6")
  int measureTrustAfterWeeks();
}
