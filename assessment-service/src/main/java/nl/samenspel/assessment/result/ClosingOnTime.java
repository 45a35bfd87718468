package nl.samenspel.assessment.result;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.chassis.time.Today;
import org.jboss.logging.Logger;

/** Closes what is past its last day; each once, however many replicas look. */
@ApplicationScoped
class ClosingOnTime {

  private static final Logger LOG = Logger.getLogger(ClosingOnTime.class);

  @Inject Assessments assessments;
  @Inject Closing closing;
  @Inject Today today;

  @Scheduled(
      every = "${samenspel.assessment.check-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void closeDue() {
    var due = QuarkusTransaction.requiringNew().call(() -> assessments.toClose(today.get()));
    for (var id : due) {
      try {
        QuarkusTransaction.requiringNew().run(() -> close(id));
      } catch (RuntimeException failed) {
        // The others are not to wait for this one; it is tried again the next time.
        LOG.warnf(failed, "Assessment %s could not be closed", id);
      }
    }
  }

  private void close(UUID id) {
    assessments
        .unlessBusy(id)
        .filter(assessment -> assessment.isOverdue(today.get()))
        .ifPresent(closing::close);
  }
}
