package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.RuleViolation;
import org.jboss.logging.Logger;

/**
 * Tries once more to apply a record that was refused, as it stands in the topic. Only where that
 * keeps the order of what is about the same partnership: what has the last word must have come
 * last. Where it does not, a rebuild reads the record in its turn.
 */
@ApplicationScoped
class Retrying {

  private static final Logger LOG = Logger.getLogger(Retrying.class);

  @Inject Topics topics;
  @Inject EventBatches batches;
  @Inject Applier applier;
  @Inject RefusedRecords records;

  /**
   * @throws RuleViolation when it still cannot be applied, with what would help
   */
  void retry(RefusedRecord it) {
    if (it.applied()) {
      return;
    }
    batches.process(
        topics.record(it.place(), it.offset()),
        events -> applier.applyLate(events, () -> demandInOrder(it, events)),
        (record, reason) -> {
          LOG.warnf(
              "Still not applied: %s/%d/%d: %s",
              record.topic(), record.partition(), record.offset(), reason.getMessage());
          throw reason instanceof ProblemException outOfOrder
              ? outOfOrder
              : new RuleViolation("dead-letter-still-refused");
        },
        Duration.ZERO);
  }

  private void demandInOrder(RefusedRecord it, List<IncomingEvent> events) {
    if (records.anEarlierOneWaits(it)) {
      throw new RuleViolation("dead-letter-before-it");
    }
    if (events.stream().anyMatch(records::aLaterOneWasApplied)) {
      throw new RuleViolation("dead-letter-overtaken");
    }
  }
}
