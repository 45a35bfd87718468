package nl.samenspel.reporting.recoveries;

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

/** Keeps the recoveries, with what was promised and what came of it. */
@ApplicationScoped
class RecoveryProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.RecoveryOpened.v1")
  private record Opened(
      UUID partnership, UUID recovery, List<UUID> complaints, LocalDate occurredOn) {}

  @EventType("nl.samenspel.partnership.RecoveryPlanned.v1")
  private record Planned(UUID recovery, List<Action> actions) {

    List<LocalDate> due() {
      return actions.stream().filter(action -> !action.done()).map(Action::due).sorted().toList();
    }
  }

  private record Action(LocalDate due, boolean done) {}

  @EventType("nl.samenspel.partnership.RecoveryPlanShared.v1")
  private record Shared(
      UUID recovery, List<UUID> sharedWith, LocalDate measureTrustOn, LocalDate occurredOn) {}

  @EventType("nl.samenspel.partnership.RecoveryClosed.v1")
  private record Closed(
      UUID recovery, UUID assessment, BigDecimal trustScore, LocalDate occurredOn) {}

  @Override
  public String name() {
    return "recoveries";
  }

  @Override
  public void apply(Batch batch) {
    open(batch.of(Opened.class).stream().map(Batch.Fact::data).toList());
    plan(batch.of(Planned.class).stream().map(Batch.Fact::data).toList());
    share(batch.of(Shared.class).stream().map(Batch.Fact::data).toList());
    close(batch.of(Closed.class).stream().map(Batch.Fact::data).toList());
  }

  private void open(List<Opened> opened) {
    if (opened.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into recovery (id, partnership, complaints, opened_on)
        select id, partnership, complaints::uuid[], opened_on
        from unnest(?, ?, ?, ?) as u (id, partnership, complaints, opened_on)
        on conflict (id) do nothing
        """,
        Columns.of(opened)
            .uuid(Opened::recovery)
            .uuid(Opened::partnership)
            .literal(Opened::complaints)
            .date(Opened::occurredOn)
            .arrays());
  }

  private void plan(List<Planned> planned) {
    if (planned.isEmpty()) {
      return;
    }
    sql.update(
        """
        update recovery r set planned = u.planned, done = u.done, due = u.due::date[]
        from unnest(?, ?, ?, ?) as u (id, planned, done, due) where r.id = u.id
        """,
        Columns.of(Batch.lastOfEach(planned, Planned::recovery))
            .uuid(Planned::recovery)
            .integer(each -> each.actions().size())
            .integer(each -> each.actions().size() - each.due().size())
            .literal(Planned::due)
            .arrays());
  }

  private void share(List<Shared> shared) {
    if (shared.isEmpty()) {
      return;
    }
    sql.update(
        """
        update recovery r
        set shared_on = u.shared_on, shared_with = u.shared_with,
            measure_trust_on = u.measure_trust_on
        from unnest(?, ?, ?, ?) as u (id, shared_on, shared_with, measure_trust_on)
        where r.id = u.id
        """,
        Columns.of(Batch.lastOfEach(shared, Shared::recovery))
            .uuid(Shared::recovery)
            .date(Shared::occurredOn)
            .integer(each -> each.sharedWith().size())
            .date(Shared::measureTrustOn)
            .arrays());
  }

  private void close(List<Closed> closed) {
    if (closed.isEmpty()) {
      return;
    }
    sql.update(
        """
        update recovery r
        set closed_on = u.closed_on, assessment = u.assessment, trust_score = u.trust_score
        from unnest(?, ?, ?, ?) as u (id, closed_on, assessment, trust_score) where r.id = u.id
        """,
        Columns.of(Batch.lastOfEach(closed, Closed::recovery))
            .uuid(Closed::recovery)
            .date(Closed::occurredOn)
            .uuid(Closed::assessment)
            .number(Closed::trustScore)
            .arrays());
  }
}
