package nl.samenspel.assessment.result.scoring;

import java.util.List;

/** The items that together measure one dimension. */
public record Scale(String dimension, List<Item> items) {

  /** The lowest and the highest answer that can be given. */
  public static final int LOWEST = 1;

  public static final int HIGHEST = 5;

  public Scale {
    items = List.copyOf(items);
  }

  /**
   * One statement of the questionnaire.
   *
   * @param reversed whether agreeing speaks against the dimension
   */
  public record Item(String code, boolean reversed) {

    /** What the answer counts for; a reversed item is turned round: 1 counts 5, 2 counts 4. */
    Fraction worth(int answer) {
      return Fraction.of(reversed ? LOWEST + HIGHEST - answer : answer);
    }
  }
}
