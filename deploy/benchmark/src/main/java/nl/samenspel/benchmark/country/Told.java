package nl.samenspel.benchmark.country;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it goes on a topic.
 *
 * @param key of the record: what keeps events in order
 * @param json the whole CloudEvent
 */
public record Told(String topic, UUID key, Instant time, String json) {}
