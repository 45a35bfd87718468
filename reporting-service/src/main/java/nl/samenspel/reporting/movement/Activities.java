package nl.samenspel.reporting.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the activities. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Activities {

  @Inject Sql sql;

  /** The activities of partnerships, oldest first. */
  public Map<UUID, List<Activity>> of(Collection<UUID> partnerships) {
    return sql
        .list(
            "select * from activity where partnership = any(?) order by occurred_on, id",
            Activities::activity,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Activity::partnership));
  }

  private static Activity activity(Row row) {
    return new Activity(
        row.uuid("id"),
        row.uuid("partnership"),
        row.text("movement"),
        row.integer("cycle"),
        row.text("phase"),
        row.date("occurred_on"));
  }
}
