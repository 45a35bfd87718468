package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.complaint.ComplaintState.ACKNOWLEDGED;
import static nl.samenspel.partnership.complaint.ComplaintState.IN_HANDLING;
import static nl.samenspel.partnership.complaint.ComplaintState.LOGGED;
import static nl.samenspel.partnership.complaint.ComplaintState.OPEN;
import static nl.samenspel.partnership.complaint.ComplaintState.RUNNING;
import static nl.samenspel.partnership.complaint.ComplaintState.SUSPENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps in handling a complaint, and when each can be taken. */
enum StepType {
  /** Confirm the receipt (Awb 9:6). */
  ACKNOWLEDGE(EnumSet.of(LOGGED)),
  /** Give it to somebody who was not involved (Awb 9:7); again when that changes. */
  ASSIGN(EnumSet.of(ACKNOWLEDGED, IN_HANDLING)),
  /** Hear a side, or say why not (Awb 9:10). */
  HEAR(EnumSet.of(IN_HANDLING)),
  SUSPEND(RUNNING),
  RESUME(EnumSet.of(SUSPENDED)),
  EXTEND(RUNNING),
  /** From {@code LOGGED} and {@code ACKNOWLEDGED} only to say that it will not be handled. */
  DECIDE(RUNNING),
  /** The complaint was met to the complainant's satisfaction (Awb 9:5). */
  SATISFY(OPEN),
  WITHDRAW(OPEN);

  private final Set<ComplaintState> from;

  StepType(Set<ComplaintState> from) {
    this.from = from;
  }

  boolean possibleIn(ComplaintState state) {
    return from.contains(state);
  }

  static List<StepType> possibleFrom(ComplaintState state) {
    return Arrays.stream(values()).filter(step -> step.possibleIn(state)).toList();
  }
}
