package nl.samenspel.assessment.response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspel.assessment.assessment.RetentionConfig;
import nl.samenspel.chassis.time.Today;

/**
 * Forgets what people remarked when it has been kept as long as it may be. One statement, and to do
 * it twice changes nothing: so it does not matter which replica does it.
 */
@ApplicationScoped
class RemarksInTime {

  @Inject Responses responses;
  @Inject RetentionConfig terms;
  @Inject Today today;

  @Scheduled(
      every = "${samenspel.retention.check-every:1h}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(() -> responses.forgetRemarks(today.get().minus(terms.remarks())));
  }
}
