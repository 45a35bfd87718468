package nl.samenspel.reporting.stream;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.chassis.outbox.EventType;

/** New events, in the order in which they are to be applied. */
public record Batch(List<IncomingEvent> events) {

  /** An event with its facts as the record in which a projection wants them. */
  public record Fact<T>(IncomingEvent event, T data) {}

  /** The events of the type that the record is annotated with. */
  public <T> List<Fact<T>> of(Class<T> shape) {
    var type = shape.getAnnotation(EventType.class).value();
    return events.stream()
        .filter(event -> event.type().equals(type))
        .map(event -> new Fact<>(event, event.data(shape)))
        .toList();
  }

  /** The last of each key: a statement may touch a row only once. */
  public static <T, K> Collection<T> lastOfEach(Collection<T> facts, Function<T, K> key) {
    var last = new LinkedHashMap<K, T>();
    facts.forEach(fact -> last.put(key.apply(fact), fact));
    return last.values();
  }
}
