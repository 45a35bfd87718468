package nl.samenspel.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.partnership.Follower;
import nl.samenspel.assessment.partnership.Partnerships;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;

/**
 * Opens assessments when something happened in a partnership, at once, in the transaction in which
 * the fact is taken in. Nobody is asked the same twice: when the same questions are open already,
 * they serve for what happened too.
 */
@ApplicationScoped
class Opening implements Follower {

  @Inject Partnerships partnerships;
  @Inject Instruments instruments;
  @Inject Assessments assessments;
  @Inject Participation participation;
  @Inject AssessmentConfig config;
  @Inject Today today;

  @Override
  public void follow(IncomingEvent event) {
    switch (event.type()) {
      case "nl.samenspel.partnership.PhaseCompleted.v1" -> lookBack(event.data(Phase.class));
      case "nl.samenspel.partnership.ComplaintLogged.v1" ->
          measureTrust(event.data(Complaint.class));
      case "nl.samenspel.partnership.ReviewDue.v1" -> lookAtAll(event.data(Review.class));
      case "nl.samenspel.partnership.RecoveryPlanShared.v1" ->
          measureAgain(event.data(SharedPlan.class));
      default -> {
        // The other facts give no rise to an assessment.
      }
    }
  }

  private void lookBack(Phase completed) {
    partnerships.locked(completed.partnership());
    var occasion = Occasion.phase(completed.phase(), completed.cycle());
    openUnlessRunning(completed.partnership(), Instrument.PHASE_CHECK, occasion, occasion);
    if (completed.calledForLenses()) {
      openUnlessRunning(
          completed.partnership(), Instrument.FIVE_LENSES, occasion, Occasion.BY_HAND);
    }
  }

  private void lookAtAll(Review due) {
    partnerships.locked(due.partnership());
    openUnlessRunning(due.partnership(), Instrument.FIVE_LENSES, Occasion.REVIEW, Occasion.BY_HAND);
  }

  /**
   * @param subject what the questions are about: a phase check asks about one phase, the lenses
   *     about the collaboration as it is
   */
  private void openUnlessRunning(
      UUID partnership, String instrument, Occasion occasion, Occasion subject) {
    var period = Period.of(today.get(), config.days());
    if (assessments.overlapping(partnership, instrument, subject, period, partnership).isEmpty()) {
      open(partnership, instrument, occasion, period);
    }
  }

  private void measureTrust(Complaint logged) {
    partnerships.locked(logged.partnership());
    var pulses = assessments.current(logged.partnership(), Instrument.TRUST_PULSE);
    var plan = PulsePlan.after(pulses, today.get(), config.pulseDays(), config.joinDays());
    if (plan.joined() == null) {
      open(
          logged.partnership(),
          Instrument.TRUST_PULSE,
          Occasion.complaint(logged.complaint()),
          plan.period());
    } else {
      plan.joined().alsoFor(logged.complaint());
      assessments.save(plan.joined());
    }
  }

  /** Only a pulse that is not open yet can tell what a plan did; its day may have gone by. */
  private void measureAgain(SharedPlan shared) {
    partnerships.locked(shared.partnership());
    var pulses = new ArrayList<>(assessments.current(shared.partnership(), Instrument.TRUST_PULSE));
    var planned = pulses.stream().filter(pulse -> pulse.isPlannedFor(shared.recovery())).findAny();
    planned.ifPresent(pulses::remove);
    var first =
        shared.measureTrustOn().isBefore(today.get()) ? today.get() : shared.measureTrustOn();
    var plan =
        planned.filter(this::isInvitedTo).isPresent()
            ? PulsePlan.apart(first, pulses, config.pulseDays(), config.joinDays())
            : PulsePlan.from(first, pulses, config.pulseDays(), config.joinDays());
    if (plan.joined() != null) {
      plan.joined().alsoForRecovery(shared.recovery());
      assessments.save(plan.joined());
      planned.ifPresent(assessments::delete);
    } else if (planned.isPresent()) {
      planned.get().replan(plan.period(), planned.get().minimumGroupSize(), today.get());
      assessments.save(planned.get());
    } else {
      open(
          shared.partnership(),
          Instrument.TRUST_PULSE,
          Occasion.recovery(shared.recovery()),
          plan.period());
    }
  }

  /** Who was invited to it has a link that is to work, so it is not given up for another one. */
  private boolean isInvitedTo(Assessment planned) {
    assessments.locked(planned.id());
    return participation.of(List.of(planned.id())).containsKey(planned.id());
  }

  /** Of a partnership that has ended, a complaint may still be made; nobody is asked any more. */
  private void open(UUID partnership, String instrument, Occasion occasion, Period period) {
    if (partnerships.findById(partnership).hasEnded()) {
      return;
    }
    assessments.save(
        new Assessment(
            TimeOrderedId.next(),
            partnership,
            instruments.latest(instrument).orElseThrow(),
            occasion,
            period,
            config.minimumGroupSize(),
            today.get()));
  }

  record Phase(UUID partnership, Integer cycle, String phase) {

    /** After the work is shaped and after it is done, the whole collaboration is looked at. */
    boolean calledForLenses() {
      return phase.equals("shape") || phase.equals("execute");
    }
  }

  record Review(UUID partnership) {}

  record Complaint(UUID partnership, UUID complaint) {}

  record SharedPlan(UUID partnership, UUID recovery, LocalDate measureTrustOn) {}
}
