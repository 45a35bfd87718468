package nl.samenspel.reporting.stream;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.reporting.sql.Sql;
import org.apache.kafka.common.TopicPartition;

/** Applies events to a set of projections, in the transaction that is at hand. */
@ApplicationScoped
class Applier {

  /** Appliers share it; who swaps the projections has it alone. Any number will do. */
  private static final long SWAP_LOCK = 7_266_736_001L;

  @Inject Sql sql;
  @Inject Positions positions;
  @Inject EventStore store;
  @Inject Due due;
  @Inject @All List<Projection> projections;
  @Inject @All List<Derivation> derivations;

  /**
   * Applies to the projections that are read; waits while they are being swapped. What follows from
   * them is due after this.
   */
  void applyLive(List<IncomingEvent> events) {
    holdOffSwap();
    makeDue(apply(events));
  }

  /**
   * Works out some of what is due in the projections that are read.
   *
   * @return how much was due of it; less than the most when that was all
   */
  int deriveDue(int most) {
    holdOffSwap();
    return deriveSome(most);
  }

  /** The same in the projections that are being rebuilt. */
  int deriveDueBeside(String schema, int most) {
    goInto(schema);
    return deriveSome(most);
  }

  /** Leaves as it is what could not be worked out in the projections that are read. */
  void leaveDue(Due.Taken failed) {
    holdOffSwap();
    leave(failed);
  }

  /** The same in the projections that are being rebuilt. */
  void leaveDueBeside(String schema, Due.Taken failed) {
    goInto(schema);
    leave(failed);
  }

  private int deriveSome(int most) {
    var taken = due.take(most);
    if (taken.count() > 0) {
      try {
        derivations.forEach(derivation -> derivation.derive(taken.partnerships()));
      } catch (RuntimeException failed) {
        throw new Due.NotDerived(taken, failed);
      }
    }
    return taken.count();
  }

  private void leave(Due.Taken failed) {
    if (due.drop(failed)) {
      derivations.forEach(derivation -> derivation.leave(failed.partnerships()));
    }
  }

  /** Until the end of the transaction nobody applies to the projections that are read. */
  void holdLive() {
    sql.list("select pg_advisory_xact_lock(?)", row -> null, SWAP_LOCK);
  }

  /**
   * Applies to the projections that are being rebuilt.
   *
   * @param deriving whether what follows from them is due; not while they lag far behind, as it is
   *     worked out for all when they have caught up
   */
  void applyBeside(String schema, List<IncomingEvent> events, boolean deriving) {
    goInto(schema);
    var fresh = apply(events);
    if (deriving) {
      makeDue(fresh);
    }
  }

  /**
   * Applies an event whose turn has passed; the positions stay as they are.
   *
   * @param demandInOrder refuses it where it would come too late; nothing is applied meanwhile
   */
  void applyLate(List<IncomingEvent> events, Runnable demandInOrder) {
    holdOffSwap();
    positions.lock(Positions.of(events));
    demandInOrder.run();
    var fresh = new Batch(store.addLate(events));
    project(fresh);
    makeDue(fresh);
  }

  /** What was not worked out yet, or by other rules than those of now. */
  List<Portion> outstandingLive() {
    return outstanding();
  }

  void deriveLive(Portion portion) {
    holdOffSwap();
    portion.derive();
  }

  /** The same for the projections that are being rebuilt. */
  List<Portion> outstandingBeside(String schema) {
    goInto(schema);
    return outstanding();
  }

  /** Portions may be worked out at the same time, as no partnership is in two of them. */
  void deriveBeside(String schema, Portion portion) {
    goInto(schema);
    portion.derive();
  }

  /** Steps over records that hold no event, in the projections that are being rebuilt. */
  void stepOverBeside(String schema, Map<TopicPartition, Long> refused) {
    goInto(schema);
    positions.advanceTo(refused);
  }

  private void holdOffSwap() {
    sql.list("select pg_advisory_xact_lock_shared(?)", row -> null, SWAP_LOCK);
  }

  private void goInto(String schema) {
    sql.update("set local search_path to " + schema + ", public");
  }

  private List<Portion> outstanding() {
    return derivations.stream().flatMap(Portion::outstanding).toList();
  }

  private void makeDue(Batch batch) {
    var touched =
        derivations.stream()
            .flatMap(derivation -> derivation.touchedBy(batch).stream())
            .collect(Collectors.toSet());
    if (!touched.isEmpty()) {
      due.add(touched);
    }
  }

  /**
   * @return those that were new
   */
  private Batch apply(List<IncomingEvent> events) {
    var reached = positions.lock(Positions.of(events));
    var ahead =
        events.stream()
            .filter(event -> event.offset() >= reached.getOrDefault(Positions.of(event), 0L))
            .toList();
    if (ahead.isEmpty()) {
      return new Batch(List.of());
    }
    var fresh = new Batch(store.add(ahead));
    project(fresh);
    positions.advance(ahead);
    return fresh;
  }

  private void project(Batch fresh) {
    if (!fresh.events().isEmpty()) {
      projections.forEach(projection -> projection.apply(fresh));
    }
  }
}
