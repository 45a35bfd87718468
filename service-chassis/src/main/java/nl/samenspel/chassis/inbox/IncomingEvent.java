package nl.samenspel.chassis.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was read.
 *
 * @param sequence its number among the events of its subject, from 1
 * @param data the facts; properties that are not known are ignored
 * @param raw the whole event as it stands in the topic
 */
public record IncomingEvent(
    UUID id,
    String type,
    UUID subject,
    long sequence,
    Instant time,
    UUID partitionKey,
    JsonNode data,
    String raw,
    String topic,
    int partition,
    long offset) {

  /**
   * The facts as a record of the reader's own, which holds only what the reader needs.
   *
   * @throws IllegalArgumentException when they do not fit
   */
  public <T> T data(Class<T> type) {
    return EventReader.bind(data, type);
  }
}
