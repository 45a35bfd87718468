package nl.samenspel.reporting.indicators;

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

/** Reads the indicators. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Indicators {

  @Inject Sql sql;

  private record Measured(UUID indicator, Indicator.Measurement measurement) {}

  /** The indicators of partnerships with what was measured. */
  public Map<UUID, List<Indicator>> of(Collection<UUID> partnerships) {
    var measured =
        sql
            .list(
                """
                select indicator, occurred_on, value from indicator_measurement
                where partnership = any(?) order by occurred_on, id
                """,
                Indicators::measured,
                Columns.ids(partnerships))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Measured::indicator,
                    Collectors.mapping(Measured::measurement, Collectors.toList())));
    return sql
        .list(
            "select * from indicator where partnership = any(?) order by kind, id",
            Indicators::indicator,
            Columns.ids(partnerships))
        .stream()
        .map(each -> each.with(measured.getOrDefault(each.id(), List.of())))
        .collect(Collectors.groupingBy(Indicator::partnership));
  }

  private static Measured measured(Row row) {
    return new Measured(
        row.uuid("indicator"),
        new Indicator.Measurement(row.date("occurred_on"), row.number("value")));
  }

  private static Indicator indicator(Row row) {
    return new Indicator(
        row.uuid("id"),
        row.uuid("partnership"),
        row.text("kind"),
        row.text("unit"),
        row.text("better_when"),
        row.number("baseline"),
        row.number("target"),
        row.uuid("organisation"),
        List.of());
  }
}
