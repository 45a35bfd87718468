package nl.samenspel.reporting.stream;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.reporting.sql.Sql;

/** Applies events to a set of projections, in the transaction that is at hand. */
@ApplicationScoped
class Applier {

  /** Appliers share it; who swaps the projections has it alone. Any number will do. */
  static final long SWAP_LOCK = 7_266_736_001L;

  @Inject Sql sql;
  @Inject Positions positions;
  @Inject EventStore store;
  @Inject @All List<Projection> projections;

  /** Applies to the projections that are read; waits while they are being swapped. */
  void applyLive(List<IncomingEvent> events) {
    sql.list("select pg_advisory_xact_lock_shared(?)", row -> null, SWAP_LOCK);
    apply(events);
  }

  /** Applies to the projections that are being rebuilt. */
  void applyBeside(List<IncomingEvent> events) {
    sql.update("set local search_path to " + Schemas.NEXT + ", public");
    apply(events);
  }

  /** Steps over records that hold no event, in the projections that are being rebuilt. */
  void stepOverBeside(Map<Partition, Long> refused) {
    sql.update("set local search_path to " + Schemas.NEXT + ", public");
    positions.advanceTo(refused);
  }

  private void apply(List<IncomingEvent> events) {
    var reached = positions.lock(Positions.of(events));
    var ahead =
        events.stream()
            .filter(event -> event.offset() >= reached.getOrDefault(Positions.of(event), 0L))
            .toList();
    if (ahead.isEmpty()) {
      return;
    }
    var fresh = store.add(ahead);
    if (!fresh.isEmpty()) {
      var batch = new Batch(fresh);
      projections.forEach(projection -> projection.apply(batch));
    }
    positions.advance(ahead);
  }
}
