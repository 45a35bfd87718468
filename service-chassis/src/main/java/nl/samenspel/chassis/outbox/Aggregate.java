package nl.samenspel.chassis.outbox;

import java.util.ArrayList;
import java.util.List;

/** Something with rules of its own that records what happened to it. */
public abstract class Aggregate {

  private final transient List<Event> events = new ArrayList<>();

  protected final void record(Event event) {
    events.add(event);
  }

  /** What happened since it was last asked. */
  public final List<Event> releaseEvents() {
    var released = List.copyOf(events);
    events.clear();
    return released;
  }
}
