package nl.samenspel.reporting.trajectories.telling;

import static nl.samenspel.reporting.trajectories.telling.Count.ACTIVATED;
import static nl.samenspel.reporting.trajectories.telling.Count.CLIMBED;
import static nl.samenspel.reporting.trajectories.telling.Count.DECLINED;
import static nl.samenspel.reporting.trajectories.telling.Count.DIPLOMA;
import static nl.samenspel.reporting.trajectories.telling.Count.ENDED;
import static nl.samenspel.reporting.trajectories.telling.Count.INTAKE;
import static nl.samenspel.reporting.trajectories.telling.Count.MISSING_END;
import static nl.samenspel.reporting.trajectories.telling.Count.MISSING_INTAKE_COST;
import static nl.samenspel.reporting.trajectories.telling.Count.PAID_WORK;
import static nl.samenspel.reporting.trajectories.telling.Count.STALE;
import static nl.samenspel.reporting.trajectories.telling.Count.SUSTAINED_WORK;
import static nl.samenspel.reporting.trajectories.telling.Count.WORK_DUE;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A way to tell trajectories apart. It may be told of some trajectories only where every part of
 * them that can be worked out from it, and from what else is told, holds nobody or enough of them.
 *
 * <p>What is told of two lots may always be told of both together: every condition here is that a
 * count is 0 or enough, or that it is enough, and those hold for a sum when they hold for its
 * terms.
 */
enum Split {
  /** How many there are. */
  WHOLE(null, it -> true),

  /** Who was declined, whose trajectory ended, and who is left. */
  COURSE(
      WHOLE,
      it ->
          noneOrEnough(
              it.of(DECLINED), it.of(ENDED), it.of(INTAKE) - it.of(DECLINED) - it.of(ENDED))),

  BY_ACTIVATION(WHOLE, it -> isEnough(it, ACTIVATED)),
  BY_DIPLOMA(WHOLE, it -> isEnough(it, DIPLOMA)),
  BY_WORK(WHOLE, it -> isEnough(it, PAID_WORK)),
  BY_LADDER(WHOLE, it -> isEnough(it, CLIMBED)),

  /** Of who is in paid work: for whom six months have passed, and whose work lasted. */
  BY_LASTING_WORK(
      BY_WORK,
      it ->
          isEnough(it, PAID_WORK)
              && it.of(SUSTAINED_WORK) >= Split.FEWEST
              && noneOrEnough(
                  it.of(WORK_DUE) - it.of(SUSTAINED_WORK), it.of(PAID_WORK) - it.of(WORK_DUE))),

  BY_MISSING_END(WHOLE, it -> isNoneOrEnoughUnderWay(it, MISSING_END)),
  BY_SILENCE(WHOLE, it -> isNoneOrEnoughUnderWay(it, STALE)),
  BY_MISSING_INTAKE_COST(
      WHOLE, it -> it.of(MISSING_INTAKE_COST) == 0 || isEnough(it, MISSING_INTAKE_COST));

  /** So many trajectories at least, before something is told about them. */
  static final int FEWEST = 10;

  private final Split within;
  private final Predicate<Tally> rule;

  Split(Split within, Predicate<Tally> rule) {
    this.within = within;
    this.rule = rule;
  }

  /** What has to be told of the same trajectories before this is. */
  Optional<Split> within() {
    return Optional.ofNullable(within);
  }

  boolean isSafeFor(Tally it) {
    return it.of(INTAKE) == 0 || it.of(INTAKE) >= FEWEST && rule.test(it);
  }

  /** Enough of them, and enough that are neither among them nor declined. */
  private static boolean isEnough(Tally it, Count count) {
    return it.of(count) >= FEWEST && it.of(INTAKE) - it.of(DECLINED) - it.of(count) >= FEWEST;
  }

  private static boolean isNoneOrEnoughUnderWay(Tally it, Count count) {
    var others = it.of(INTAKE) - it.of(DECLINED) - it.of(ENDED) - it.of(count);
    return it.of(count) == 0 || it.of(count) >= FEWEST && others >= FEWEST;
  }

  private static boolean noneOrEnough(int... parts) {
    return IntStream.of(parts).allMatch(part -> part == 0 || part >= FEWEST);
  }
}
