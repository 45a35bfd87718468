package nl.samenspel.reporting.health.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules look at: one partnership, on one day.
 *
 * @param phaseSince when the phase began, or null while that is not known
 * @param skipped the steps that were skipped in this cycle
 * @param waived the requirements that were waived in this cycle
 * @param complaints all complaints, in the order of receipt
 * @param overduePromises the days that have gone by without what was promised in an open recovery
 * @param trust the measurements of trust, oldest first; without a score where it is hidden
 * @param lenses the latest round of the five lenses; empty when there was none
 * @param measuredOn the last day on which a score was measured that may be shown, or null
 */
public record Facts(
    LocalDate today,
    boolean ended,
    String phase,
    LocalDate phaseSince,
    List<Skipped> skipped,
    List<String> waived,
    List<Complaint> complaints,
    List<LocalDate> overduePromises,
    List<Trust> trust,
    List<Lens> lenses,
    LocalDate measuredOn) {

  public record Skipped(String phase, List<String> unmet) {}

  /**
   * @param lateSince the deadline that has passed, or null when none has
   */
  public record Complaint(LocalDate receivedOn, LocalDate lateSince) {}

  public record Trust(LocalDate on, Optional<BigDecimal> score) {}

  /**
   * @param gap highest minus lowest organisation, where that may be shown
   */
  public record Lens(String code, Optional<BigDecimal> gap) {}
}
