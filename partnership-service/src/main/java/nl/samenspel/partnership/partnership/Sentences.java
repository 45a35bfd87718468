package nl.samenspel.partnership.partnership;

import java.util.List;
import nl.samenspel.chassis.problem.Text;

/** Several sentences, told one after the other. */
public final class Sentences {

  private Sentences() {}

  /**
   * @param sentences at least one
   */
  public static Text of(List<Text> sentences) {
    return sentences.stream()
        .reduce((before, after) -> Text.of("sentences", before, after))
        .orElseThrow();
  }
}
