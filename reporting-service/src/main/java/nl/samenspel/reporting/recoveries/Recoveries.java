package nl.samenspel.reporting.recoveries;

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

/** Reads the recoveries. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Recoveries {

  @Inject Sql sql;

  /** The recoveries of partnerships, in the order in which they were opened. */
  public Map<UUID, List<Recovery>> of(Collection<UUID> partnerships) {
    return sql
        .list(
            "select * from recovery where partnership = any(?) order by opened_on, id",
            Recoveries::recovery,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Recovery::partnership));
  }

  private static Recovery recovery(Row row) {
    return new Recovery(
        row.uuid("id"),
        row.uuid("partnership"),
        row.uuids("complaints"),
        row.date("opened_on"),
        row.integer("planned"),
        row.integer("done"),
        row.dates("due"),
        row.date("shared_on"),
        row.integer("shared_with"),
        row.date("measure_trust_on"),
        row.date("closed_on"),
        row.uuid("assessment"),
        row.number("trust_score"));
  }
}
