package nl.samenspel.partnership.recovery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.trust.TrustPulse;

/**
 * What the pulses say about a recovery. A pulse counts as after it only when it was opened after
 * the plan was shared: answers to an earlier one were given without knowing the plan, however late
 * it was closed.
 *
 * @param before the last one that was not after it, or null
 * @param after the last one that has a score, else the last one that is suppressed, or null
 */
record Trust(TrustPulse before, TrustPulse after) {

  /** Below this, trust is a concern; the same limit as in the results of an assessment. */
  private static final BigDecimal CONCERN = BigDecimal.valueOf(3);

  /**
   * @param pulses those of the partnership, in the order in which they were measured
   */
  static Trust around(Recovery recovery, List<TrustPulse> pulses) {
    return new Trust(
        last(pulses, pulse -> !isAfter(recovery, pulse)).orElse(null),
        recovery
            .closure()
            .map(Closure::assessment)
            .map(closing -> last(pulses, pulse -> pulse.id().equals(closing)))
            .orElseGet(
                () ->
                    last(pulses, pulse -> pulse.isScored() && isAfter(recovery, pulse))
                        .or(() -> last(pulses, pulse -> isAfter(recovery, pulse))))
            .orElse(null));
  }

  /** What to think of, where trust is not better than it was, or not good. */
  List<Text> advice() {
    if (after == null || !after.isScored()) {
      return List.of();
    }
    if (before != null && before.isScored() && after.score().compareTo(before.score()) <= 0) {
      return List.of(Text.of("recovery.trust.notBetter", before.score(), after.score()));
    }
    return after.score().compareTo(CONCERN) < 0
        ? List.of(Text.of("recovery.trust.concern", after.score()))
        : List.of();
  }

  private static boolean isAfter(Recovery recovery, TrustPulse pulse) {
    return recovery.sharing().filter(sharing -> pulse.openedSince(sharing.sharedAt())).isPresent();
  }

  private static Optional<TrustPulse> last(List<TrustPulse> pulses, Predicate<TrustPulse> which) {
    return pulses.stream()
        .filter(TrustPulse::isMeasured)
        .filter(which)
        .reduce((earlier, later) -> later);
  }
}
