package nl.samenspel.reporting.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Text;

/**
 * How far a reader came in each partition of each topic. Events of one partition are stored in
 * their order, those of different partitions are not: one number could pass over an event that is
 * committed late, this cannot. It also outlives a rebuild, as the topics do.
 *
 * @param seen the last offset that was read, by topic and partition
 */
public record Cursor(Map<Place, Long> seen) {

  public static final Cursor BEGINNING = new Cursor(Map.of());

  private static final Pattern TOPIC =
      Pattern.compile("([A-Za-z0-9._-]{1,200})((?:/\\d{1,9}:\\d{1,18})+)");

  public record Place(String topic, int partition) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byTopic = topic.compareTo(other.topic);
      return byTopic != 0 ? byTopic : Integer.compare(partition, other.partition);
    }
  }

  Cursor past(Iterable<Feed.Stored> events) {
    var further = new TreeMap<>(seen);
    events.forEach(event -> further.merge(event.place(), event.offset(), Math::max));
    return new Cursor(further);
  }

  /** As far as both came. */
  Cursor and(Cursor other) {
    var further = new TreeMap<>(seen);
    other.seen.forEach((place, offset) -> further.merge(place, offset, Math::max));
    return new Cursor(further);
  }

  /** Opaque to readers. Short, as a live stream sends it with every event. */
  public String encoded() {
    var topics = new TreeMap<String, StringBuilder>();
    new TreeMap<>(seen)
        .forEach(
            (place, offset) ->
                topics
                    .computeIfAbsent(place.topic(), StringBuilder::new)
                    .append('/')
                    .append(place.partition())
                    .append(':')
                    .append(offset));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(",", topics.values()).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @throws InvalidInput when it was not given out here
   */
  static Cursor of(String encoded) {
    return read(encoded)
        .orElseThrow(
            () ->
                InvalidInput.of(
                    Issue.inQuery(
                        "invalid-cursor", "cursor", encoded, Text.of("issue.invalid-cursor"))));
  }

  /**
   * @throws InvalidInput when it was not given out here
   */
  static Cursor ofLastEvent(String encoded) {
    return read(encoded)
        .orElseThrow(() -> InvalidInput.of(Issue.inHeader("invalid-cursor", "Last-Event-ID")));
  }

  /** What {@link #encoded} gave; nothing at all is the beginning. */
  public static Optional<Cursor> read(String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return Optional.of(BEGINNING);
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
      var seen = new TreeMap<Place, Long>();
      for (var part : plain.isEmpty() ? new String[0] : plain.split(",", 100)) {
        var topic = TOPIC.matcher(part);
        if (!topic.matches()) {
          return Optional.empty();
        }
        for (var each : topic.group(2).substring(1).split("/")) {
          var colon = each.indexOf(':');
          var place = new Place(topic.group(1), Integer.parseInt(each.substring(0, colon)));
          seen.put(place, Long.parseLong(each.substring(colon + 1)));
        }
      }
      return Optional.of(new Cursor(seen));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
