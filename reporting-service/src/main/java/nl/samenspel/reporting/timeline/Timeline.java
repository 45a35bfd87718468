package nl.samenspel.reporting.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads what happened. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Timeline {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ORDER = " order by occurred_on, recorded_at, sequence, event";

  /** What tells the road through the phases. */
  private static final List<Kind> ROAD =
      List.of(
          Kind.PHASE_STARTED,
          Kind.PHASE_COMPLETED,
          Kind.PHASE_SKIPPED,
          Kind.PHASE_RETURNED,
          Kind.CYCLE_RENEWED,
          Kind.PARTNERSHIP_ENDED);

  @Inject Sql sql;

  /** Everything that happened to a partnership, oldest first. */
  public List<Entry> of(UUID partnership) {
    // A pulse that serves several complaints is a fact for each, but trust was measured once.
    var measured = new HashSet<String>();
    return sql
        .list(
            "select * from timeline_entry where partnership = ?" + ORDER,
            Timeline::entry,
            partnership)
        .stream()
        .filter(
            entry -> entry.kind() != Kind.TRUST_MEASURED || measured.add(entry.text("assessment")))
        .toList();
  }

  /** The roads of partnerships through the phases. */
  public Map<UUID, Road> roads(Collection<UUID> partnerships) {
    return sql
        .list(
            "select * from timeline_entry where partnership = any(?) and kind = any(?)" + ORDER,
            Timeline::entry,
            Columns.ids(partnerships),
            Columns.words(TimelineProjection.wireNames(ROAD)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Entry::partnership, Collectors.collectingAndThen(Collectors.toList(), Road::of)));
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.uuid("event"),
        row.uuid("partnership"),
        row.date("occurred_on"),
        row.instant("recorded_at"),
        row.uuid("subject"),
        row.whole("sequence"),
        Kind.named(row.text("kind")),
        parsed(row.text("data")));
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
