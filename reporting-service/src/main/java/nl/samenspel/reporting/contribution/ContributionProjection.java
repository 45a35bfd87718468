package nl.samenspel.reporting.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps the contributions as they were last agreed. */
@ApplicationScoped
class ContributionProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.ContributionAgreed.v1")
  private record Agreed(
      UUID partnership,
      UUID contribution,
      UUID organisation,
      String kind,
      BigDecimal amount,
      String unit,
      BigDecimal returnShare,
      Integer cycle,
      Integer revision,
      LocalDate occurredOn) {}

  @Override
  public String name() {
    return "contributions";
  }

  @Override
  public void apply(Batch batch) {
    var agreed = batch.of(Agreed.class).stream().map(Batch.Fact::data).toList();
    if (agreed.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into contribution
            (id, partnership, organisation, kind, amount, unit, return_share, cycle, revision,
             agreed_on)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set kind = excluded.kind, amount = excluded.amount, unit = excluded.unit,
            return_share = excluded.return_share, cycle = excluded.cycle,
            revision = excluded.revision, agreed_on = excluded.agreed_on
        """,
        Columns.of(Batch.lastOfEach(agreed, Agreed::contribution))
            .uuid(Agreed::contribution)
            .uuid(Agreed::partnership)
            .uuid(Agreed::organisation)
            .text(Agreed::kind)
            .number(Agreed::amount)
            .text(Agreed::unit)
            .number(Agreed::returnShare)
            .integer(Agreed::cycle)
            .integer(Agreed::revision)
            .date(Agreed::occurredOn)
            .arrays());
  }
}
