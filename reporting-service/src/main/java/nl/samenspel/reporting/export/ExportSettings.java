package nl.samenspel.reporting.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much exports may take of a replica. Each holds a connection and a snapshot of its tables. */
@ConfigMapping(prefix = "samenspel.export")
interface ExportSettings {

  /** How many exports one caller may have going on. */
  @WithDefault("2")
  int perCaller();

  /** How many exports all callers together may have going on; well below the size of the pool. */
  @WithDefault("8")
  int inAll();

  /** How long a reader may leave what was sent unread before it is disconnected. */
  @WithDefault("PT30S")
  Duration patience();

  /** How long an export may take, however steadily its reader reads. */
  @WithDefault("PT1H")
  Duration longest();
}
