package nl.samenspel.assessment.response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Shuffles the answers like cards. An answer is written in one transaction with the mark on its
 * invitation, and the database notes in every row which transaction wrote it; and rows stand in a
 * table much in the order in which they came. Writing all answers to an assessment anew, in one
 * transaction and in random order, wipes out both traces.
 */
@ApplicationScoped
class Dealing {

  private static final Logger LOG = Logger.getLogger(Dealing.class);

  @Inject Responses responses;

  @Scheduled(
      every = "${samenspel.assessment.deal-every:60s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void deal() {
    var undealt = QuarkusTransaction.requiringNew().call(responses::undealt);
    for (var assessment : undealt) {
      try {
        QuarkusTransaction.requiringNew().run(() -> responses.deal(assessment));
      } catch (RuntimeException failed) {
        // Another replica may be at it; what is not dealt yet is dealt the next time.
        LOG.debugf(failed, "The answers were not dealt");
      }
    }
  }
}
