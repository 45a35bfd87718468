package nl.samenspel.reporting.movement;

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
 * Keeps what partners did together, as last recorded: a correction has the id of what it corrects.
 */
@ApplicationScoped
class ActivityProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.ActivityRecorded.v1")
  private record Recorded(
      UUID partnership,
      UUID activity,
      String movement,
      Integer cycle,
      String phase,
      LocalDate occurredOn) {}

  @Override
  public String name() {
    return "activities";
  }

  @Override
  public void apply(Batch batch) {
    var recorded = batch.of(Recorded.class).stream().map(Batch.Fact::data).toList();
    if (recorded.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into activity (id, partnership, movement, cycle, phase, occurred_on)
        select * from unnest(?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set movement = excluded.movement, cycle = excluded.cycle, phase = excluded.phase,
            occurred_on = excluded.occurred_on
        """,
        Columns.of(Batch.lastOfEach(recorded, Recorded::activity))
            .uuid(Recorded::activity)
            .uuid(Recorded::partnership)
            .text(Recorded::movement)
            .integer(Recorded::cycle)
            .text(Recorded::phase)
            .date(Recorded::occurredOn)
            .arrays());
  }
}
