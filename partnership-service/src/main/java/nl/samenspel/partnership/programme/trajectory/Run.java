package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From the start to the end.
 *
 * @param endedOn null while it runs, and so is the ending
 * @param actualCost what it has cost up to now, in euros; null while nobody knows
 */
@Embeddable
record Run(
    LocalDate startedOn,
    LocalDate endedOn,
    @Enumerated(EnumType.STRING) Ending ending,
    BigDecimal actualCost) {

  static Run from(LocalDate on) {
    return new Run(on, null, null, null);
  }

  /**
   * @param cost null when nothing new is known of it
   */
  Run until(LocalDate on, Ending because, BigDecimal cost) {
    return new Run(startedOn, on, because, cost == null ? actualCost : cost);
  }

  Run costing(BigDecimal cost) {
    return new Run(startedOn, endedOn, ending, cost);
  }
}
