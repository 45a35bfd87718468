package nl.samenspel.reporting.stream;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.samenspel.chassis.problem.Unavailability;
import nl.samenspel.reporting.stream.Lanes.Stopped;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
import nl.samenspel.reporting.stream.Rebuilds.Superseded;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Sees to it that a rebuild that was asked for is done, by one replica at a time. When the process
 * dies halfway, the live projections are as they were, and the rebuild is begun again by whichever
 * replica starts first; when the database goes away, by the same.
 */
@ApplicationScoped
class Rebuilder {

  private static final Logger LOG = Logger.getLogger(Rebuilder.class);

  /** Whoever rebuilds has it, so that there is one at a time in the cluster. */
  private static final long REBUILD_LOCK = 7_266_736_002L;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject AgroalDataSource database;
  @Inject ManagedExecutor executor;
  @Inject Applier applier;
  @Inject Deriver deriver;
  @Inject Rebuilds rebuilds;
  @Inject Reconstruction reconstruction;

  private volatile boolean stopping;

  /** Starts a rebuild, or joins the one that is going on. */
  Rebuild start() {
    var rebuild = rebuilds.running().orElseGet(rebuilds::start);
    executor.execute(() -> run(rebuild.id()));
    return rebuild;
  }

  void resume(@Observes StartupEvent started) {
    executor.execute(
        () -> {
          try {
            rebuilds.running().ifPresent(interrupted -> run(interrupted.id()));
            catchUp();
          } catch (RuntimeException failed) {
            LOG.warnf("Could not see to what was interrupted: %s", failed.getMessage());
          }
        });
  }

  /** After an upgrade, or with other settings, what was worked out before is so anew. */
  private void catchUp() {
    var left = new AtomicInteger();
    for (var portion : applier.outstandingLive()) {
      if (stopping) {
        return;
      }
      deriver.derive(portion, applier::deriveLive, left);
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }

  /**
   * Returns when it is over, whoever did it. A database that goes away meanwhile is waited for, and
   * the rebuild begun again; so it is when another replica was at it and is gone. A statement that
   * the database or its driver gives up on looks just like that: what ends so time and again fails.
   */
  private void run(UUID id) {
    while (!stopping) {
      try {
        if (!isRunning(id)) {
          return;
        }
        attempt(id);
      } catch (RuntimeException | SQLException failed) {
        if (!Unavailability.isCauseOf(failed)) {
          LOG.errorf(failed, "Rebuild %s could not be run or recorded", id);
          return;
        }
        LOG.warnf("Rebuild %s waits for its database: %s", id, failed.getMessage());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void attempt(UUID id) throws SQLException {
    try (var connection = database.getConnection()) {
      // The lock lives as long as this connection: if we die, it is free at once.
      if (!locked(connection)) {
        return;
      }
      try {
        rebuilds.attempt(id, Schemas.newName()).ifPresent(this::attempt);
      } finally {
        unlock(connection);
      }
    }
  }

  private void attempt(Attempt attempt) {
    try {
      reconstruction.of(attempt, () -> stopping);
      LOG.infof("Rebuild %s is complete", attempt.rebuild());
    } catch (Stopped leftForTheNext) {
      LOG.infof("Rebuild %s stops here and is begun again after the restart", attempt.rebuild());
    } catch (Superseded lost) {
      stepBack(attempt);
    } catch (RuntimeException failed) {
      if (!Unavailability.isCauseOf(failed)) {
        giveUp(attempt, failed, failed.getClass().getSimpleName());
      } else if (attempt.isLast()) {
        giveUp(attempt, failed, "The database gave up in attempt " + attempt.number());
      } else {
        throw failed;
      }
    }
  }

  /** What fails may do so because another has dropped the tables: then it is not ours to tell. */
  private void giveUp(Attempt attempt, RuntimeException failed, String reason) {
    if (rebuilds.fail(attempt, reason)) {
      LOG.errorf(failed, "Rebuild %s failed; the projections are as they were", attempt.rebuild());
      reconstruction.undo(attempt);
    } else {
      stepBack(attempt);
    }
  }

  private static void stepBack(Attempt attempt) {
    LOG.infof("Rebuild %s was begun anew by another, who goes on with it", attempt.rebuild());
  }

  private boolean isRunning(UUID id) {
    return rebuilds.find(id).filter(each -> each.state().equals("running")).isPresent();
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("select pg_try_advisory_lock(" + REBUILD_LOCK + ")")) {
      return result.next() && result.getBoolean(1);
    }
  }

  private static void unlock(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + REBUILD_LOCK + ")");
    }
  }
}
