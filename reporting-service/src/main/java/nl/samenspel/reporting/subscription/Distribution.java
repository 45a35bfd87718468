package nl.samenspel.reporting.subscription;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.reporting.feed.Feed;
import org.jboss.logging.Logger;

/**
 * Puts new events in the queues of who wants them, in one transaction with how far it came: each
 * event once, whatever dies in between.
 */
@ApplicationScoped
class Distribution {

  private static final Logger LOG = Logger.getLogger(Distribution.class);
  private static final int PAGE = 500;

  @Inject Subscriptions subscriptions;
  @Inject Feed feed;
  @Inject Queue queue;

  /**
   * One page for each subscription.
   *
   * @return whether there is nothing left to distribute
   */
  boolean run() {
    var done = true;
    for (var id : subscriptions.active()) {
      done &= advance(id);
    }
    return done;
  }

  private boolean advance(UUID id) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> page(id));
    } catch (RuntimeException failed) {
      LOG.warnf("Events for subscription %s wait: %s", id, failed.getMessage());
      return false;
    }
  }

  private boolean page(UUID id) {
    var held = subscriptions.hold(id);
    if (held.isEmpty()) {
      // Another replica is at it, or it has just ended; the next look tells.
      return false;
    }
    var subscription = held.get();
    var reading = feed.read(subscription.cursor(), subscription.selection(), PAGE);
    if (!reading.events().isEmpty()) {
      queue.add(id, reading.events());
    }
    if (!reading.to().equals(subscription.cursor())) {
      subscriptions.reached(id, reading.to());
    }
    return !reading.more();
  }
}
