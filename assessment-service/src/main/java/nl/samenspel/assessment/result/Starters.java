package nl.samenspel.assessment.result;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.result.scoring.Band;
import nl.samenspel.chassis.problem.Text;

/** Questions with which people can begin to talk about a weak dimension. */
final class Starters {

  private Starters() {}

  /**
   * @param shipped whether the instrument comes with the service; others have general questions
   * @param band null when there is nothing to judge or to show
   * @return the most pressing first; null when there is no reason to talk
   */
  static List<Text> on(Instrument instrument, boolean shipped, String dimension, Band band) {
    if (band == null || band == Band.STRENGTH) {
      return null;
    }
    var subject = shipped ? instrument.code() + "." + dimension : "other";
    var kinds = band == Band.CONCERN ? Stream.of("concern", "discuss") : Stream.of("discuss");
    return kinds.map(kind -> Text.of("starter." + subject + "." + kind)).toList();
  }
}
