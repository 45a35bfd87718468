package nl.samenspel.assessment.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspel.assessment.assessment.RetentionConfig;
import nl.samenspel.chassis.time.Today;

/**
 * Forgets with which tokens people could answer, once these are of no use to anybody. One
 * statement, and to do it twice changes nothing: so it does not matter which replica does it. An
 * index of the tokens that are known still keeps it from looking at all of the past.
 */
@ApplicationScoped
class TokensInTime {

  @Inject Invitations invitations;
  @Inject RetentionConfig terms;
  @Inject Today today;

  @Scheduled(
      every = "${samenspel.retention.check-every:1h}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(() -> invitations.forgetTokens(today.get().minus(terms.tokens())));
  }
}
