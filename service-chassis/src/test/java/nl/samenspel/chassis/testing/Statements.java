package nl.samenspel.chassis.testing;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The SQL that requests run, so that the number of statements of each is known. What a service does
 * of its own accord meanwhile, such as following events, is not counted, or a test would fail by
 * chance; begin and commit are not statements.
 */
public final class Statements {

  private static final List<String> EXECUTED = new CopyOnWriteArrayList<>();

  private static volatile Thread asking;

  private Statements() {}

  /** The statements that requests, or this thread itself, ran meanwhile; a batch counts as one. */
  public static List<String> during(Runnable request) {
    asking = Thread.currentThread();
    EXECUTED.clear();
    request.run();
    return List.copyOf(EXECUTED);
  }

  static void executed(String sql) {
    if (Thread.currentThread() == asking || servesARequest()) {
      EXECUTED.add(sql.strip());
    }
  }

  private static boolean servesARequest() {
    var arc = Arc.container();
    return arc != null && arc.requestContext().isActive() && CurrentRequestManager.get() != null;
  }
}
