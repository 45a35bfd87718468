package nl.samenspel.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.partnership.Partnerships;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.Today;

/** Plans assessments by hand. */
@ApplicationScoped
class Planning {

  @Inject Visibility visibility;
  @Inject Partnerships partnerships;
  @Inject Instruments instruments;
  @Inject Assessments assessments;
  @Inject AssessmentConfig config;
  @Inject Today today;

  /**
   * @throws InvalidInput for an unknown instrument or impossible days
   * @throws Overlap when the same is asked on one of these days already
   */
  Assessment plan(UUID id, AssessmentRequest request) {
    requireRunning(request.partnership());
    var period = period(request);
    var instrument = checked(request, period);
    requireFree(id, request, period);
    var assessment =
        new Assessment(
            id,
            request.partnership(),
            instrument,
            Occasion.BY_HAND,
            period,
            minimumGroupSize(request),
            today.get());
    assessments.save(assessment);
    return assessment;
  }

  /** Changes when it is held and how small a group may be; what is asked of whom is fixed. */
  void replan(Assessment assessment, AssessmentRequest request) {
    requireRunning(assessment.partnership());
    if (!request.partnership().equals(assessment.partnership())
        || !request.instrument().equals(assessment.instrument())) {
      throw new RuleViolation("assessment-subject-fixed");
    }
    var period = period(request);
    checked(request, period);
    requireFree(assessment.id(), request, period);
    assessment.replan(period, minimumGroupSize(request), today.get());
    assessments.save(assessment);
  }

  /** For whoever steers the partnership, as long as that goes on. */
  private void requireRunning(UUID partnership) {
    if (visibility.steered(partnership).hasEnded()) {
      throw new RuleViolation("partnership-ended");
    }
    partnerships.locked(partnership);
  }

  private void requireFree(UUID id, AssessmentRequest request, Period period) {
    assessments
        .overlapping(request.partnership(), request.instrument(), Occasion.BY_HAND, period, id)
        .ifPresent(
            other -> {
              throw new Overlap(other);
            });
  }

  private Period period(AssessmentRequest request) {
    var opensOn = request.opensOn() == null ? today.get() : request.opensOn();
    return request.closesOn() == null
        ? Period.of(opensOn, config.daysFor(request.instrument()))
        : new Period(opensOn, request.closesOn());
  }

  private int minimumGroupSize(AssessmentRequest request) {
    return request.minimumGroupSize() == null
        ? config.minimumGroupSize()
        : request.minimumGroupSize();
  }

  private Instrument checked(AssessmentRequest request, Period period) {
    var issues = new ArrayList<Issue>();
    // Yesterday is let through: elsewhere on earth it may still be that day.
    if (period.opensOn().isBefore(today.get().minusDays(1))) {
      issues.add(
          Issue.inBody("day-has-passed", "opensOn", period.opensOn().toString(), today.get()));
    }
    if (period.endsBeforeItBegins()) {
      issues.add(
          Issue.inBody(
              "closes-before-it-opens",
              "closesOn",
              period.closesOn().toString(),
              period.opensOn()));
    } else if (request.closesOn() != null && period.closesOn().isBefore(today.get())) {
      // It would be open to nobody.
      issues.add(
          Issue.inBody("day-has-passed", "closesOn", period.closesOn().toString(), today.get()));
    }
    var instrument = instruments.latest(request.instrument());
    if (instrument.isEmpty()) {
      issues.add(
          Issue.inBody(
              "unknown-instrument", "instrument", request.instrument(), instruments.codes()));
    }
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
    return instrument.orElseThrow();
  }
}
