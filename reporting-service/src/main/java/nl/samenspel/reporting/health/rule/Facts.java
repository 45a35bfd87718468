package nl.samenspel.reporting.health.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the rules look at: one partnership, as far as the stream tells. Knows no day of today, so
 * that the rules can be asked about any day.
 *
 * @param phaseSince when the phase began, or null while that is not known, and when it is over
 * @param skipped the steps that were skipped in this cycle
 * @param waived the requirements that were waived in this cycle
 * @param complaints all complaints, in the order of receipt
 * @param promises the days by which was promised what is not done yet, in open recoveries
 * @param trust the measurements of trust, oldest first; without a score where it is hidden
 * @param lenses the latest round of the five lenses; empty when there was none
 * @param measuredOn the last day on which a score was measured that may be shown, or null
 * @param activities what was done together in this cycle, oldest first
 * @param mandates of each member that gave a mandate for a time, the last day of its longest
 * @param aims the indicators that were measured, as they were last measured
 * @param contributions what all agreed to bring in; empty while they did not
 */
public record Facts(
    boolean ended,
    LocalDate startedOn,
    String phase,
    LocalDate phaseSince,
    List<Skipped> skipped,
    List<Waived> waived,
    List<Complaint> complaints,
    List<LocalDate> promises,
    List<Trust> trust,
    List<Lens> lenses,
    LocalDate measuredOn,
    List<Activity> activities,
    List<LocalDate> mandates,
    List<Aim> aims,
    List<Contribution> contributions) {

  public record Skipped(String phase, List<String> unmet, LocalDate on) {}

  public record Waived(String requirement, LocalDate on) {}

  /**
   * @param terms the last days on which something has to be done about it, if nothing else happens
   */
  public record Complaint(LocalDate receivedOn, List<LocalDate> terms) {

    /** The first term that has gone by. */
    Optional<LocalDate> lateOn(LocalDate day) {
      return terms.stream().filter(term -> term.isBefore(day)).findFirst();
    }
  }

  public record Trust(LocalDate on, Optional<BigDecimal> score) {}

  /**
   * @param gap highest minus lowest organisation, where that may be shown
   */
  public record Lens(String code, Optional<BigDecimal> gap, LocalDate on) {}

  /**
   * @param movement deepening or progress
   */
  public record Activity(String movement, LocalDate on) {}

  /**
   * @param kind which of the three K's
   * @param share of the way from baseline to target: 0 at the baseline, 1 at the target
   */
  public record Aim(String kind, BigDecimal share, LocalDate on) {}

  /**
   * @param what kind and unit: amounts of the same can be added up
   */
  public record Contribution(
      UUID organisation, String what, BigDecimal amount, LocalDate agreedOn) {}
}
