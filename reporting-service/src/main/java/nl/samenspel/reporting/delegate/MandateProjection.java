package nl.samenspel.reporting.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/**
 * Keeps the mandates as last told. Whether one has expired follows from its last day, so only
 * whether it was withdrawn is taken from its state.
 */
@ApplicationScoped
class MandateProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.MandateChanged.v1")
  private record Changed(
      UUID partnership, UUID delegate, UUID organisation, String state, LocalDate until) {}

  @Override
  public String name() {
    return "mandates";
  }

  @Override
  public void apply(Batch batch) {
    var changed = batch.of(Changed.class).stream().map(Batch.Fact::data).toList();
    if (changed.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into mandate (delegate, partnership, organisation, withdrawn, until)
        select * from unnest(?, ?, ?, ?, ?)
        on conflict (delegate) do update
        set organisation = excluded.organisation, withdrawn = excluded.withdrawn,
            until = excluded.until
        """,
        Columns.of(Batch.lastOfEach(changed, Changed::delegate))
            .uuid(Changed::delegate)
            .uuid(Changed::partnership)
            .uuid(Changed::organisation)
            .flag(each -> each.state().equals("ended"))
            .date(Changed::until)
            .arrays());
  }
}
