package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  /**
   * Begins a rebuild, again perhaps, and makes this the present attempt. Whoever was at it before
   * can change nothing about it any more.
   *
   * @param tables the schema that it is to fill
   * @return nothing when there is nothing to attempt: it may have been completed meanwhile
   */
  Optional<Attempt> attempt(UUID rebuild, String tables) {
    return sql.one(
        """
        update public.rebuild set tables = ?, attempts = attempts + 1
        where id = ? and state = 'running' returning attempts
        """,
        row -> new Attempt(rebuild, tables, row.integer("attempts")),
        tables,
        rebuild);
  }

  /**
   * @throws Superseded when this is not the present attempt any more
   */
  void progress(Attempt attempt, long applied, long expected) {
    if (!change(attempt, "applied = ?, expected = ?", applied, expected)) {
      throw new Superseded();
    }
  }

  /**
   * @throws Superseded when this is not the present attempt any more
   */
  void complete(Attempt attempt) {
    if (!finish(attempt, "completed", null)) {
      throw new Superseded();
    }
  }

  /**
   * @return whether this is the present attempt still; otherwise it is not the rebuild that failed
   */
  boolean fail(Attempt attempt, String reason) {
    return finish(attempt, "failed", reason);
  }

  private boolean finish(Attempt attempt, String state, String failure) {
    return change(
        attempt, "state = ?, finished_at = ?, failure = ?", state, clock.instant(), failure);
  }

  private boolean change(Attempt attempt, String what, Object... values) {
    var parameters =
        Stream.concat(Stream.of(values), Stream.of(attempt.rebuild(), attempt.tables())).toArray();
    return sql.update(
            "update public.rebuild set "
                + what
                + " where id = ? and tables = ? and state = 'running'",
            parameters)
        > 0;
  }

  /**
   * One go at a rebuild.
   *
   * @param tables the schema that it fills, which no other attempt does
   * @param number from 1; one is counted when the database was there to begin with
   */
  record Attempt(UUID rebuild, String tables, int number) {

    private static final int MOST = 5;

    /** Whether it is not worth while to begin once more, as the database would give up again. */
    boolean isLast() {
      return number >= MOST;
    }
  }

  /** Another replica has begun the rebuild anew: it is that one's now. */
  static final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private static Rebuild rebuild(Row row) {
    return new Rebuild(
        row.uuid("id"),
        row.text("state"),
        row.instant("started_at"),
        row.instant("finished_at"),
        row.integer("attempts"),
        row.whole("applied"),
        row.whole("expected"),
        row.text("failure"));
  }
}
