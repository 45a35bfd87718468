package nl.samenspel.reporting.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspel.chassis.inbox.DeadLetters;
import nl.samenspel.chassis.inbox.EventBatches;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Applies what arrives on the topics. */
@ApplicationScoped
class LiveStream {

  private static final Logger LOG = Logger.getLogger(LiveStream.class);

  @Inject EventBatches batches;
  @Inject Applier applier;
  @Inject Deriver deriver;
  @Inject Positions positions;
  @Inject DeadLetters deadLetters;
  @Inject RefusedRecords refusedRecords;

  @Incoming("partnerships")
  @Blocking
  void partnerships(ConsumerRecords<String, String> records) {
    receive(records);
  }

  @Incoming("assessments")
  @Blocking
  void assessments(ConsumerRecords<String, String> records) {
    receive(records);
  }

  private void receive(ConsumerRecords<String, String> records) {
    var refused =
        batches.process(
            records,
            applier::applyLive,
            (record, reason) -> {
              deadLetters.add(record, reason);
              // Before the position passes it, so that none is forgotten when the process dies.
              attempt(() -> refusedRecords.add(record, reason));
            });
    deriver.wake();
    if (!refused.isEmpty()) {
      attempt(() -> positions.advanceTo(refused));
    }
  }

  private static void attempt(Runnable noting) {
    try {
      QuarkusTransaction.requiringNew().run(noting);
    } catch (RuntimeException failed) {
      // At worst the same record is read, and set aside, once more after a restart.
      LOG.warnf("Could not note what was refused: %s", failed.getMessage());
    }
  }
}
