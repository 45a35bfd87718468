package nl.samenspel.reporting.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are delivered, and where to. */
@ConfigMapping(prefix = "samenspel.webhooks")
interface WebhookSettings {

  /**
   * At least 32 random bytes in base64, the same on every replica, from which each subscription's
   * secret follows. Without it there are no webhooks.
   */
  Optional<String> key();

  /** As whom this service asks a receiver for permission: a domain name. */
  @WithDefault("samenspel.example")
  String origin();

  /** Whether an address may be plain http. For the local suite only. */
  @WithDefault("false")
  boolean plainHttp();

  /** Private networks to which may be sent all the same, such as 10.20.0.0/16. */
  Optional<List<String>> networks();

  /** How long a receiver may take to answer. */
  @WithDefault("PT10S")
  Duration timeout();

  /** How often is looked for something to deliver. */
  @WithDefault("PT0.2S")
  Duration poll();

  /** After how long a delivery is taken over from a replica that died with it. */
  @WithDefault("PT1M")
  Duration lease();

  /** How many deliveries may be under way to one subscription, so that it delays no other. */
  @WithDefault("4")
  int atOnce();

  /** How many active subscriptions one organisation may have. */
  @WithDefault("20")
  int perOwner();
}
