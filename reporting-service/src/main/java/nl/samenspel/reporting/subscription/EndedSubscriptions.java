package nl.samenspel.reporting.subscription;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Forgets subscriptions that ended: who made them, where they went and what could not be delivered.
 * One statement, and to do it twice changes nothing: so it does not matter which replica does it.
 */
@ApplicationScoped
class EndedSubscriptions {

  @Inject Subscriptions subscriptions;
  @Inject RetentionSettings terms;
  @Inject Clock clock;

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    subscriptions.removeEndedBefore(
        clock.instant().atOffset(ZoneOffset.UTC).minus(terms.subscriptions()).toInstant());
  }
}
