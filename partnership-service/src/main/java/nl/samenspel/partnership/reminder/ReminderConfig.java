package nl.samenspel.partnership.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When the daily chores are done. */
@ConfigMapping(prefix = "samenspel.reminders")
interface ReminderConfig {

  /** Whether this replica takes part in doing them. */
  @WithDefault("true")
  boolean enabled();

  /** At what time of the day, where the organisations are. */
  @WithDefault("05:00")
  LocalTime at();

  /** How often a replica looks whether there is anything to do. */
  @WithDefault("PT1M")
  Duration pollingInterval();
}
