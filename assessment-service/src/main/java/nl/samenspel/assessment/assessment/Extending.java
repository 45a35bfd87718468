package nl.samenspel.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Partnerships;
import nl.samenspel.chassis.time.Today;

/** Gives people more time to answer. */
@ApplicationScoped
class Extending {

  @Inject Partnerships partnerships;
  @Inject Assessments assessments;
  @Inject Today today;

  /**
   * The assessment for whoever steers its partnership, locked: first the partnership, as all do.
   *
   * @throws nl.samenspel.chassis.problem.NotFound when the caller may not even see it
   */
  Assessment held(UUID id) {
    partnerships.locked(assessments.visible(id).partnership());
    return assessments.steered(id);
  }

  /**
   * @param assessment locked, so that it is not closed meanwhile
   * @throws NotOpen when it is not open, or not any more
   * @throws NotLater when people would get less time than they were told
   * @throws Overlap when the same questions are planned for those days
   */
  void extend(Assessment assessment, LocalDate closesOn) {
    assessment.extend(closesOn, today.get());
    assessments
        .overlapping(
            assessment.partnership(),
            assessment.instrument(),
            Occasion.phase(assessment.phase(), assessment.cycle()),
            assessment.period(),
            assessment.id())
        .ifPresent(
            other -> {
              throw new Overlap(other);
            });
    assessments.save(assessment);
  }
}
