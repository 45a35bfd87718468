package nl.samenspel.chassis.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

/**
 * Tells what will pass by itself (the database is away, the pool is exhausted, a deadlock was
 * broken) from what will fail again however often it is tried.
 */
public final class Unavailability {

  /**
   * Classes of SQLSTATE: connection exception, transaction rollback, insufficient resources,
   * operator intervention.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

  /**
   * A transaction that stood still for too long, as its process did; a lock that somebody keeps.
   */
  private static final Set<String> PASSING_ALONE = Set.of("25P03", "25P04", "55P03");

  private Unavailability() {}

  public static boolean isCauseOf(Throwable failure) {
    return causes(failure).anyMatch(Unavailability::passes);
  }

  /** With what each suppressed: that is where a commit that fails keeps the reason. */
  static Stream<Throwable> causes(Throwable failure) {
    return chain(failure)
        .flatMap(
            cause ->
                Stream.concat(
                    Stream.of(cause),
                    Stream.of(cause.getSuppressed()).flatMap(Unavailability::chain)));
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static boolean passes(Throwable cause) {
    if (cause instanceof SQLTransientException || cause instanceof RejectedExecutionException) {
      return true;
    }
    if (cause instanceof SQLException sql) {
      var state = sql.getSQLState();
      // The pool's own time-out and a pool that is being closed carry no state.
      return state == null
          || PASSING_ALONE.contains(state)
          || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }
    return false;
  }
}
