package nl.samenspel.assessment.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.assessment.AssessmentConfig;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.chassis.time.Today;
import org.jboss.logging.Logger;

/**
 * Tells that the last day to answer is near; once for each last day, however many replicas look.
 */
@ApplicationScoped
class Reminding {

  private static final Logger LOG = Logger.getLogger(Reminding.class);

  @Inject Assessments assessments;
  @Inject AssessmentConfig config;
  @Inject Invitations invitations;
  @Inject Outbox outbox;
  @Inject Today today;

  @Scheduled(
      every = "${samenspel.assessment.check-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remindDue() {
    var due =
        QuarkusTransaction.requiringNew()
            .call(() -> assessments.toRemind(today.get(), config.reminderDays()));
    for (var id : due) {
      try {
        QuarkusTransaction.requiringNew().run(() -> remind(id));
      } catch (RuntimeException failed) {
        // The others are not to wait for this one; it is tried again the next time.
        LOG.warnf(failed, "Of assessment %s nobody could be reminded", id);
      }
    }
  }

  private void remind(UUID id) {
    assessments
        .unlessBusy(id)
        .filter(assessment -> assessment.remind(today.get(), config.reminderDays()))
        .ifPresent(
            assessment -> {
              assessments.save(assessment);
              invitations.invited(id).forEach(invited -> tell(assessment, invited));
            });
  }

  private void tell(Assessment assessment, Invited invited) {
    outbox.append(
        new InvitationEvent.ReminderDue(
            assessment.partnership(),
            assessment.id(),
            invited.organisation(),
            invited.audience(),
            assessment.closesOn(),
            today.get()));
  }
}
