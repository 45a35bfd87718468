package nl.samenspel.partnership.phase;

import nl.samenspel.chassis.problem.Text;

/**
 * What a feature found when it was asked for a criterion.
 *
 * @param explanation what is there, or what is lacking and how to put that right
 */
public record Finding(Criterion criterion, boolean met, Text explanation) {

  public static Finding met(Criterion criterion, Text explanation) {
    return new Finding(criterion, true, explanation);
  }

  public static Finding unmet(Criterion criterion, Text explanation) {
    return new Finding(criterion, false, explanation);
  }
}
