package nl.samenspel.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Sends events in structured mode: the record's value is the whole event. */
class OutboxProducer implements AutoCloseable {

  private static final RecordHeader CONTENT_TYPE =
      new RecordHeader(
          "content-type",
          "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));

  private final Producer<String, String> producer;

  OutboxProducer(Producer<String, String> producer) {
    this.producer = producer;
  }

  /**
   * Sends the rows in their order, and does not wait for the broker to have them.
   *
   * @param rows of one topic
   */
  UnderWay send(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
    var acknowledgements = new ArrayList<Future<RecordMetadata>>(rows.size());
    for (var row : rows) {
      var acknowledgement = producer.send(asRecord(row));
      if (acknowledgement.isDone()) {
        // Refused at once, as the topic is not known: what follows would wait for nothing.
        acknowledgement.get();
      }
      acknowledgements.add(acknowledgement);
    }
    return new UnderWay(rows, acknowledgements);
  }

  /** What was sent and may not have arrived. */
  record UnderWay(List<OutboxRow> rows, List<Future<RecordMetadata>> acknowledgements) {

    /** Waits until the broker has them all; then they may be deleted. */
    Acknowledged arrived() throws ExecutionException, InterruptedException {
      var nextOffsets = new HashMap<Integer, Long>();
      for (var acknowledgement : acknowledgements) {
        var stored = acknowledgement.get();
        nextOffsets.merge(stored.partition(), stored.offset() + 1, Math::max);
      }
      return new Acknowledged(rows.get(0).topic(), rows, nextOffsets);
    }
  }

  private static ProducerRecord<String, String> asRecord(OutboxRow row) {
    return new ProducerRecord<>(
        row.topic(), null, null, row.key(), row.payload(), List.of(CONTENT_TYPE));
  }

  /** What was not acknowledged stays in the outbox, so there is nothing to wait for. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
