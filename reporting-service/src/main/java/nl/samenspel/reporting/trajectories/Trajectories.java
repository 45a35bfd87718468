package nl.samenspel.reporting.trajectories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.trajectories.telling.Cell;
import nl.samenspel.reporting.trajectories.telling.Count;
import nl.samenspel.reporting.trajectories.telling.Figure;
import nl.samenspel.reporting.trajectories.telling.Grain;
import nl.samenspel.reporting.trajectories.telling.Tally;

/**
 * Counts the trajectories; what comes out is to be told by {@link
 * nl.samenspel.reporting.trajectories.telling.Telling} only.
 */
@ApplicationScoped
public class Trajectories {

  private static final Map<Count, String> CONDITIONS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Count.INTAKE, "true"),
              Map.entry(Count.DECLINED, "t.declined_on is not null"),
              Map.entry(Count.ENDED, "t.ended_on is not null"),
              Map.entry(Count.ACTIVATED, "t.activated_on is not null"),
              Map.entry(Count.DIPLOMA, "t.diploma_on is not null"),
              Map.entry(Count.PAID_WORK, "t.work_on is not null"),
              Map.entry(Count.WORK_DUE, "t.work_on + interval '6 months' <= day.today"),
              Map.entry(
                  Count.SUSTAINED_WORK,
                  "t.work_on + interval '6 months' <= day.today and t.sustained_by = '"
                      + Figure.SUSTAINED_WORK_DEFINITION
                      + "'"),
              Map.entry(Count.CLIMBED, "t.last_rung > t.first_rung"),
              Map.entry(Count.COSTED, "t.ended_on is not null and t.actual_cost is not null"),
              Map.entry(
                  Count.MISSING_END,
                  "t.ended_on is null and t.started_on + interval '24 months' <= day.today"),
              Map.entry(
                  Count.STALE,
                  "t.ended_on is null and t.started_on is not null"
                      + " and t.heard_on + interval '12 months' <= day.today"),
              Map.entry(
                  Count.MISSING_INTAKE_COST, "t.declined_on is null and t.planned_cost is null")));

  private static final String COUNTS =
      Arrays.stream(Count.values())
              .map(
                  count ->
                      "count(*) filter (where %s)::int as n%d"
                          .formatted(CONDITIONS.get(count), count.ordinal()))
              .collect(Collectors.joining(", "))
          + ", coalesce(sum(t.actual_cost) filter (where t.ended_on is not null), 0) as cost";

  @Inject Sql sql;
  @Inject Visibility visibility;

  /**
   * All trajectories of a partnership. Whoever asks has seen to it that the caller may see it.
   *
   * @param today on which it is known whether work lasted, and whether an end is missing
   */
  public List<Cell> of(UUID partnership, LocalDate today) {
    return sql.list(
        """
        select '' as region, t.partnership, t.programme,
               date_trunc('month', t.registered_on)::date as month, true as asked, %s
        from trajectory t, (select ?::date as today) day
        where t.partnership = ?
        group by t.partnership, t.programme, month
        """
            .formatted(COUNTS),
        Trajectories::cell,
        today,
        partnership);
  }

  /**
   * The trajectories that are asked for and that the caller may see, with those of the same regions
   * and years: what may be told of some depends on the others.
   *
   * @param taker is given one region after another, each as a whole
   */
  public void around(Selection selection, LocalDate today, Consumer<List<Cell>> taker) {
    var asked = selection.condition();
    var visible = visibility.of("p.id");
    var parameters = new ArrayList<Object>(asked.parameters());
    parameters.add(today);
    parameters.add(Grain.YEAR.start(selection.from()));
    parameters.add(Grain.YEAR.next(Grain.YEAR.start(selection.until())));
    parameters.addAll(visible.parameters());
    var region = new ArrayList<Cell>();
    each(
        """
        select * from (
          select c.*, bool_or(c.asked) over (partition by c.region) as near from (
            select p.region, t.partnership, t.programme,
                   date_trunc('month', t.registered_on)::date as month,
                   bool_or(%s) as asked, %s
            from trajectory t join partnership p on p.id = t.partnership,
                 (select ?::date as today) day
            where t.registered_on >= ? and t.registered_on < ? and %s
            group by p.region, t.partnership, t.programme, month) c) around
        where near order by region
        """
            .formatted(asked.sql(), COUNTS, visible.sql()),
        cell -> {
          if (!region.isEmpty() && !region.get(0).region().equals(cell.region())) {
            taker.accept(List.copyOf(region));
            region.clear();
          }
          region.add(cell);
        },
        parameters);
    if (!region.isEmpty()) {
      taker.accept(List.copyOf(region));
    }
  }

  private void each(String query, Consumer<Cell> taker, List<Object> parameters) {
    try {
      sql.each(query, row -> taker.accept(cell(row)), parameters.toArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Cell cell(Row row) {
    return new Cell(
        row.text("region"),
        row.uuid("partnership"),
        row.uuid("programme"),
        row.date("month"),
        row.flag("asked"),
        Tally.of(count -> row.integer("n" + count.ordinal()), row.number("cost")));
  }
}
