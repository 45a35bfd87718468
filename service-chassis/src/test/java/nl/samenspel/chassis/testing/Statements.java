package nl.samenspel.chassis.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The SQL that a service runs, so that the number of statements of a request is known. The relay
 * has a connection of its own and is not counted; begin and commit are not statements.
 */
public final class Statements {

  private static final List<String> EXECUTED = new CopyOnWriteArrayList<>();

  private Statements() {}

  /** The statements that the pool's connections ran meanwhile; a batch counts as one. */
  public static List<String> during(Runnable request) {
    EXECUTED.clear();
    request.run();
    return List.copyOf(EXECUTED);
  }

  static void executed(String sql) {
    EXECUTED.add(sql.strip());
  }
}
