package nl.samenspel.assessment.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One version of a questionnaire. A version that is published never changes, as scores of different
 * times are compared by it.
 *
 * @param source where the dimensions come from
 */
public record Instrument(
    String code,
    int version,
    Wording title,
    Wording introduction,
    Wording source,
    List<Dimension> dimensions,
    List<Item> items) {

  /** The short pulse that is opened after a complaint. */
  public static final String TRUST_PULSE = "trustPulse";

  /** The look back on a phase that was completed. */
  public static final String PHASE_CHECK = "phaseCheck";

  /** The thorough look at a collaboration. */
  public static final String FIVE_LENSES = "fiveLenses";

  public Instrument {
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
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
