package nl.samenspel.chassis.outbox;

import java.util.UUID;

/**
 * A fact that others may build on. It is a record whose components are exactly the {@code data} on
 * the wire, under the stable name in its {@link EventType}.
 */
public interface Event {

  /** What the fact is about; the events of one subject are numbered 1, 2, 3 … without a gap. */
  UUID subject();

  /** Events with the same key stay in order among each other. */
  default UUID partitionKey() {
    return subject();
  }
}
