package nl.samenspel.partnership.delegate;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.problem.Text;

/**
 * What an organisation does well to arrange around its delegate. Trust and accessibility come
 * first: as long as one of those is low, expertise is no matter. Pure: values in, values out.
 */
final class Counsel {

  private static final int LOW = 2;

  private Counsel() {}

  /**
   * @param competences null when nobody rated them
   * @param backed whether those that the delegate speaks for were consulted
   * @param supported whether there is a support plan
   */
  static List<Text> on(Competences competences, boolean backed, boolean supported) {
    var advice = new ArrayList<Text>();
    if (competences != null) {
      if (isLow(competences.trust())) {
        advice.add(Text.of("delegate.advice.trust"));
      }
      if (isLow(competences.accessibility())) {
        advice.add(Text.of("delegate.advice.accessibility"));
      }
      if (advice.isEmpty() && isLow(competences.expertise())) {
        advice.add(Text.of("delegate.advice.expertise"));
      }
    }
    if (!advice.isEmpty() && !supported) {
      advice.add(Text.of("delegate.advice.support"));
    }
    if (!backed) {
      advice.add(Text.of("delegate.advice.backing"));
    }
    return advice;
  }

  private static boolean isLow(Integer rating) {
    return rating != null && rating <= LOW;
  }
}
