package nl.samenspel.chassis.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where events go. */
@ConfigMapping(prefix = "samenspel.publishing")
public interface PublishingConfig {

  /** The Kafka topic. A service that publishes nothing leaves it out, and no relay runs. */
  Optional<String> topic();

  /**
   * The {@code source} of the events, for the NL GOV profile {@code
   * urn:nld:oin:<oin>:systeem:<system>}.
   */
  Optional<String> source();

  /** How many events are sent at once. */
  @WithDefault("2000")
  int batchSize();

  /** How long the relay waits for a notification before it looks by itself. */
  @WithDefault("PT0.5S")
  Duration pollInterval();

  /** How often it is measured what waits, for {@code /q/metrics}; {@code off} for never. */
  @WithDefault("15s")
  String measureEvery();
}
