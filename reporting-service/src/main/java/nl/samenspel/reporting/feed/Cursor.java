package nl.samenspel.reporting.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
record Cursor(Map<Place, Long> seen) {

  static final Cursor BEGINNING = new Cursor(Map.of());

  private static final Pattern ONE =
      Pattern.compile("([A-Za-z0-9._-]{1,200})/(\\d{1,9})/(\\d{1,18})");

  record Place(String topic, int partition) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byTopic = topic.compareTo(other.topic);
      return byTopic != 0 ? byTopic : Integer.compare(partition, other.partition);
    }
  }

  Cursor past(Iterable<Feed.Stored> events) {
    var further = new TreeMap<>(seen);
    events.forEach(
        event ->
            further.merge(new Place(event.topic(), event.partition()), event.offset(), Math::max));
    return new Cursor(further);
  }

  /** Opaque to readers. */
  String encoded() {
    var plain =
        new TreeMap<>(seen)
            .entrySet().stream()
                .map(
                    each ->
                        each.getKey().topic()
                            + "/"
                            + each.getKey().partition()
                            + "/"
                            + each.getValue())
                .collect(Collectors.joining(","));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * @throws InvalidInput when it was not given out here
   */
  static Cursor of(String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return BEGINNING;
    }
    try {
      var plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
      var seen = new TreeMap<Place, Long>();
      for (var part : plain.isEmpty() ? new String[0] : plain.split(",", 1000)) {
        var match = ONE.matcher(part);
        if (!match.matches()) {
          throw invalid(encoded);
        }
        var place = new Place(match.group(1), Integer.parseInt(match.group(2)));
        seen.put(place, Long.parseLong(match.group(3)));
      }
      return new Cursor(seen);
    } catch (IllegalArgumentException notBase64) {
      throw invalid(encoded);
    }
  }

  private static InvalidInput invalid(String encoded) {
    return InvalidInput.of(
        Issue.inQuery("invalid-cursor", "cursor", encoded, Text.of("issue.invalid-cursor")));
  }
}
