package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** The rebuilds that were asked for, and how they went. */
@ApplicationScoped
class Rebuilds {

  private static final String SELECT = "select * from public.rebuild ";

  @Inject Sql sql;
  @Inject Clock clock;

  Optional<Rebuild> find(UUID id) {
    return sql.one(SELECT + "where id = ?", Rebuilds::rebuild, id);
  }

  Optional<Rebuild> last() {
    return sql.one(SELECT + "order by started_at desc, id limit 1", Rebuilds::rebuild);
  }

  /** One that goes on, or that went on when its process died. */
  Optional<Rebuild> running() {
    return sql.one(
        SELECT + "where state = 'running' order by started_at, id limit 1", Rebuilds::rebuild);
  }

  Rebuild start() {
    var id = TimeOrderedId.next();
    sql.update(
        "insert into public.rebuild (id, state, started_at) values (?, 'running', ?)",
        id,
        clock.instant());
    return find(id).orElseThrow();
  }

  void progress(UUID id, long applied, long expected) {
    sql.update(
        "update public.rebuild set applied = ?, expected = ? where id = ?", applied, expected, id);
  }

  void complete(UUID id) {
    finish(id, "completed", null);
  }

  void fail(UUID id, String reason) {
    finish(id, "failed", reason);
  }

  private void finish(UUID id, String state, String failure) {
    sql.update(
        "update public.rebuild set state = ?, finished_at = ?, failure = ? where id = ?",
        state,
        clock.instant(),
        failure,
        id);
  }

  private static Rebuild rebuild(Row row) {
    return new Rebuild(
        row.uuid("id"),
        row.text("state"),
        row.instant("started_at"),
        row.instant("finished_at"),
        row.whole("applied"),
        row.whole("expected"),
        row.text("failure"));
  }
}
