package nl.samenspel.reporting.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.reporting.feed.Cursor;
import nl.samenspel.reporting.feed.Selection;
import nl.samenspel.reporting.party.Sight;

/**
 * Somebody's wish to be told.
 *
 * @param sight how far who asked for it sees
 * @param waiting how many events are still to be delivered
 * @param dead how many were given up
 */
record Subscription(
    UUID id,
    Sight sight,
    URI sink,
    List<String> types,
    UUID subject,
    String state,
    String endedBecause,
    Instant createdAt,
    Instant endedAt,
    Cursor cursor,
    long waiting,
    long dead) {

  Selection selection() {
    return Selection.of(sight, subject, types);
  }

  /**
   * @throws RuleViolation when it has ended
   */
  Subscription demandActive() {
    if (!state.equals("active")) {
      throw new RuleViolation("subscription-ended");
    }
    return this;
  }
}
