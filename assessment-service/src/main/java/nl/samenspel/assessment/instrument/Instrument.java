package nl.samenspel.assessment.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One version of a questionnaire. A version that is published never changes, as scores of different
 * times are compared by it.
 *
 * @param source where the dimensions come from
 * @param audiences whom it addresses; null, as in the oldest ones, is everybody
 * @param neutral whether a high score is as good as a low one, so that there is nothing to judge
 */
public record Instrument(
    String code,
    int version,
    Wording title,
    Wording introduction,
    Wording source,
    List<Audience> audiences,
    boolean neutral,
    List<Dimension> dimensions,
    List<Item> items) {

  /** The short pulse that is opened after a complaint. */
  public static final String TRUST_PULSE = "trustPulse";

  /** The look back on a phase that was completed. */
  public static final String PHASE_CHECK = "phaseCheck";

  /** The thorough look at a collaboration. */
  public static final String FIVE_LENSES = "fiveLenses";

  /** How people prefer to work; nothing to judge. */
  public static final String PREFERENCES = "preferences";

  /** What the codes of instruments, dimensions and items look like. */
  static final String CODE = "[a-z][A-Za-z0-9]{0,39}";

  public Instrument {
    audiences = audiences == null ? List.of(Audience.values()) : List.copyOf(audiences);
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
  }

  /** Whether a version of the same instrument says nothing else. */
  boolean asksTheSameAs(Instrument other) {
    return withVersion(other.version).equals(other);
  }

  /**
   * Whether another version measures a dimension by the same statements, so that scores with the
   * two can be compared.
   */
  public boolean measuresAlike(Dimension dimension, Instrument other) {
    return itemsOf(dimension).equals(other.itemsOf(dimension));
  }

  private Instrument withVersion(int number) {
    return new Instrument(
        code, number, title, introduction, source, audiences, neutral, dimensions, items);
  }

  public boolean addresses(Audience audience) {
    return audiences.contains(audience);
  }

  public Optional<Dimension> dimension(String code) {
    return dimensions.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  public Optional<Item> item(String code) {
    return items.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  public List<Item> itemsOf(Dimension dimension) {
    return items.stream().filter(each -> each.dimension().equals(dimension.code())).toList();
  }
}
