package nl.samenspel.reporting.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How live streams behave. */
@ConfigMapping(prefix = "samenspel.live")
interface LiveSettings {

  /** How many streams one caller may have open on a replica. */
  @WithDefault("5")
  int perCaller();

  /** How often is looked for new events, while anybody listens. */
  @WithDefault("PT0.1S")
  Duration poll();

  /** After how much silence a comment is sent, so that nothing in between closes the connection. */
  @WithDefault("PT15S")
  Duration heartbeat();

  /** How long a reader may leave what was sent unread before its stream is closed. */
  @WithDefault("PT1M")
  Duration patience();
}
