package nl.samenspel.assessment.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Partnerships;
import nl.samenspel.chassis.time.Today;
import org.jboss.logging.Logger;

/**
 * Opens what was planned when its day has come; each once, however many replicas look. What was
 * planned for a partnership that has ended by then is given up, with the invitations to it.
 */
@ApplicationScoped
class OpeningOnTime {

  private static final Logger LOG = Logger.getLogger(OpeningOnTime.class);

  @Inject Partnerships partnerships;
  @Inject Assessments assessments;
  @Inject Today today;

  @Scheduled(
      every = "${samenspel.assessment.check-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void openDue() {
    var due = QuarkusTransaction.requiringNew().call(() -> assessments.toOpen(today.get()));
    for (var id : due) {
      try {
        QuarkusTransaction.requiringNew().run(() -> open(id));
      } catch (RuntimeException failed) {
        // The others are not to wait for this one; it is tried again the next time.
        LOG.warnf(failed, "Assessment %s could not be opened", id);
      }
    }
  }

  private void open(UUID id) {
    assessments
        .unlessBusy(id)
        .filter(Assessment::isPlanned)
        .ifPresent(
            assessment -> {
              if (partnerships.findById(assessment.partnership()).hasEnded()) {
                assessments.delete(assessment);
              } else {
                assessment.openWhenDue(today.get());
                assessments.save(assessment);
              }
            });
  }
}
