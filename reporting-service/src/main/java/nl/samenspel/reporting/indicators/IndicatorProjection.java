package nl.samenspel.reporting.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps the indicators as they were last defined, with all that was measured. */
@ApplicationScoped
class IndicatorProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.IndicatorDefined.v1")
  private record Defined(
      UUID partnership,
      UUID indicator,
      String kind,
      String unit,
      String betterWhen,
      BigDecimal baseline,
      BigDecimal target,
      UUID organisation) {}

  @EventType("nl.samenspel.partnership.IndicatorMeasured.v1")
  private record Measured(
      UUID partnership,
      UUID indicator,
      UUID measurement,
      Integer cycle,
      BigDecimal value,
      LocalDate occurredOn) {}

  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public void apply(Batch batch) {
    define(batch.of(Defined.class).stream().map(Batch.Fact::data).toList());
    measure(batch.of(Measured.class).stream().map(Batch.Fact::data).toList());
  }

  private void define(List<Defined> defined) {
    if (defined.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into indicator
            (id, partnership, kind, unit, better_when, baseline, target, organisation)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set kind = excluded.kind, unit = excluded.unit, better_when = excluded.better_when,
            baseline = excluded.baseline, target = excluded.target,
            organisation = excluded.organisation
        """,
        Columns.of(Batch.lastOfEach(defined, Defined::indicator))
            .uuid(Defined::indicator)
            .uuid(Defined::partnership)
            .text(Defined::kind)
            .text(Defined::unit)
            .text(Defined::betterWhen)
            .number(Defined::baseline)
            .number(Defined::target)
            .uuid(Defined::organisation)
            .arrays());
  }

  /** A correction has the id of what it corrects. */
  private void measure(List<Measured> measured) {
    if (measured.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into indicator_measurement
            (id, indicator, partnership, cycle, value, occurred_on)
        select * from unnest(?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set cycle = excluded.cycle, value = excluded.value, occurred_on = excluded.occurred_on
        """,
        Columns.of(Batch.lastOfEach(measured, Measured::measurement))
            .uuid(Measured::measurement)
            .uuid(Measured::indicator)
            .uuid(Measured::partnership)
            .integer(Measured::cycle)
            .number(Measured::value)
            .date(Measured::occurredOn)
            .arrays());
  }
}
