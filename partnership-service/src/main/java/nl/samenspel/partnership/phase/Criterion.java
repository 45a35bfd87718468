package nl.samenspel.partnership.phase;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.partnership.partnership.Phase;

/**
 * How a phase ends: what each phase asks of the members, in the order in which it is told. A
 * criterion is asked as soon as a feature answers for it.
 */
public enum Criterion {
  STARTING_NOTE(Phase.EXPLORE),
  INTERESTS_STATED(Phase.EXPLORE),
  LETTER_OF_INTENT(Phase.SHARE),
  APPRAISALS_DECIDED(Phase.SHARE),
  MANDATES_VALID(Phase.SHARE),
  AGREEMENT_NOTE(Phase.AGREE),
  COLLABORATION_AGREEMENT(Phase.AGREE),
  CONTRIBUTIONS_AGREED(Phase.AGREE),
  IDENTITIES_COMPARED(Phase.AGREE),
  INDICATORS_DEFINED(Phase.AGREE),
  PROJECTS_SHAPED(Phase.SHAPE),
  EVALUATION_REPORT(Phase.EXECUTE),
  INDICATORS_MEASURED(Phase.EXECUTE),
  COMPLAINTS_DECIDED(Phase.EXECUTE);

  private final Phase phase;

  Criterion(Phase phase) {
    this.phase = phase;
  }

  /** The phase that asks it. */
  public Phase phase() {
    return phase;
  }

  /** As it is written in answers and events: {@code startingNote}. */
  public String code() {
    return Texts.wireName(this);
  }

  static Set<Criterion> of(Collection<Phase> phases) {
    return Arrays.stream(values())
        .filter(criterion -> phases.contains(criterion.phase))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
  }
}
