package nl.samenspel.reporting.stream;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.samenspel.chassis.inbox.DeadLetters;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.chassis.problem.Unavailability;
import nl.samenspel.reporting.stream.Rebuilds.Attempt;
import nl.samenspel.reporting.stream.Rebuilds.Superseded;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Makes the projections anew from the beginning of the stream, beside the live ones, and swaps them
 * in. Readers and appliers go on meanwhile; only for the last few records and the swap itself do
 * the appliers wait. When the process dies halfway, the live projections are as they were, and the
 * rebuild is begun again by whichever replica starts first; when the database goes away, by the
 * same.
 */
@ApplicationScoped
class Rebuilder {

  private static final Logger LOG = Logger.getLogger(Rebuilder.class);

  /** Whoever rebuilds has it, so that there is one at a time in the cluster. */
  private static final long REBUILD_LOCK = 7_266_736_002L;

  /** How many partnerships are worked out in a transaction. */
  private static final int AT_A_TIME = 1_000;

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject AgroalDataSource database;
  @Inject ManagedExecutor executor;
  @Inject EventBatches batches;
  @Inject Applier applier;
  @Inject Positions positions;
  @Inject Schemas schemas;
  @Inject Rebuilds rebuilds;
  @Inject Topics topics;
  @Inject DeadLetters deadLetters;
  @Inject RefusedRecords refusedRecords;

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
    int derived = AT_A_TIME;
    while (derived > 0 && !stopping) {
      derived = QuarkusTransaction.requiringNew().call(() -> applier.deriveLive(AT_A_TIME));
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }

  /**
   * Returns when it is over, whoever did it. A database that goes away meanwhile is waited for, and
   * the rebuild begun again; so it is when another replica was at it and is gone.
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
        var attempt = new Attempt(id, Schemas.newName());
        if (rebuilds.attempt(attempt)) {
          attempt(attempt);
        }
      } finally {
        unlock(connection);
      }
    }
  }

  private void attempt(Attempt attempt) {
    try {
      rebuild(attempt);
    } catch (Stopped leftForTheNext) {
      LOG.infof("Rebuild %s stops here and is begun again after the restart", attempt.rebuild());
    } catch (Superseded lost) {
      stepBack(attempt);
    } catch (RuntimeException failed) {
      if (Unavailability.isCauseOf(failed)) {
        throw failed;
      }
      giveUp(attempt, failed);
    }
  }

  /** What fails may do so because another has dropped the tables: then it is not ours to tell. */
  private void giveUp(Attempt attempt, RuntimeException failed) {
    if (rebuilds.fail(attempt, failed.getClass().getSimpleName())) {
      LOG.errorf(failed, "Rebuild %s failed; the projections are as they were", attempt.rebuild());
      inTransaction(() -> schemas.dropNext(attempt.tables()));
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

  private void rebuild(Attempt attempt) {
    var next = attempt.tables();
    inTransaction(
        () -> {
          // Only who is at it may drop what others left.
          rebuilds.progress(attempt, 0, 0);
          schemas.prepareNext(next);
        });
    try (var reader = topics.reader()) {
      var partitions = topics.partitions(reader);
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      var progress = new Progress(attempt, reader);
      progress.readUpTo(Topics.plain(reader.endOffsets(partitions)));
      inTransaction(() -> schemas.analyse(next));
      progress.deriveAll();
      progress.readUpTo(Topics.plain(reader.endOffsets(partitions)));
      // In one transaction: when the appliers are let go, either the old projections stand or the
      // new.
      inTransaction(
          () -> {
            applier.holdLive();
            var reached = live();
            progress.readUpTo(reached);
            progress.setAsideWhatLiesBeyond(reached);
            // First, as from here on nobody can begin it anew and drop what is swapped in.
            rebuilds.complete(attempt);
            schemas.swap(next);
          });
    }
    LOG.infof("Rebuild %s is complete", attempt.rebuild());
    dropOld();
  }

  private Map<Partition, Long> live() {
    return positions.all().stream()
        .collect(Collectors.toMap(Positions.Position::partition, Positions.Position::nextOffset));
  }

  private void dropOld() {
    try {
      inTransaction(schemas::dropOld);
    } catch (RuntimeException stillRead) {
      LOG.infof("The old projections are dropped by the next rebuild: %s", stillRead.getMessage());
    }
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
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

  /** Reads on from where it is, and keeps count. */
  private final class Progress {

    private final Attempt attempt;
    private final KafkaConsumer<String, String> reader;
    private final Map<ConsumerRecord<String, String>, Exception> refused = new LinkedHashMap<>();
    private long applied;
    private boolean deriving;

    Progress(Attempt attempt, KafkaConsumer<String, String> reader) {
      this.attempt = attempt;
      this.reader = reader;
    }

    void readUpTo(Map<Partition, Long> ends) {
      while (reader.assignment().stream().anyMatch(each -> isBehind(each, ends))) {
        if (stopping) {
          throw new Stopped();
        }
        var records = reader.poll(POLL);
        if (!records.isEmpty()) {
          apply(records);
          applied += records.count();
          rebuilds.progress(attempt, applied, sum(ends));
        }
      }
    }

    /** What follows from the projections, for all at once; from here on it is kept up to date. */
    void deriveAll() {
      int derived;
      do {
        if (stopping) {
          throw new Stopped();
        }
        derived =
            QuarkusTransaction.requiringNew()
                .call(() -> applier.deriveBeside(attempt.tables(), AT_A_TIME));
      } while (derived > 0);
      deriving = true;
    }

    private void apply(ConsumerRecords<String, String> records) {
      var stepped = new HashMap<Partition, Long>();
      batches.process(
          records,
          events -> applier.applyBeside(attempt.tables(), events, deriving),
          (record, reason) -> {
            refused.put(record, reason);
            stepped.put(Partition.of(record), record.offset() + 1);
          });
      if (!stepped.isEmpty()) {
        inTransaction(() -> applier.stepOverBeside(attempt.tables(), stepped));
      }
    }

    /**
     * Poison went to the dead letters when it was live, and is only stepped over here. But where
     * the live stream lags behind, a replica that starts after the swap begins beyond it, and then
     * nobody else ever reads it.
     */
    void setAsideWhatLiesBeyond(Map<Partition, Long> reached) {
      refused.forEach(
          (record, reason) -> {
            if (record.offset() >= reached.getOrDefault(Partition.of(record), 0L)) {
              deadLetters.add(record, reason);
              refusedRecords.add(record, reason);
            }
          });
    }

    private boolean isBehind(TopicPartition each, Map<Partition, Long> ends) {
      var end = ends.getOrDefault(new Partition(each.topic(), each.partition()), 0L);
      return reader.position(each) < end;
    }

    private static long sum(Map<Partition, Long> ends) {
      return ends.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The service stops in the middle of it. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
