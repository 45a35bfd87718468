package nl.samenspel.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Figures for who runs the service: how many events wait, since when, and who sends them. */
@ApplicationScoped
class OutboxMeters {

  private static final Logger LOG = Logger.getLogger(OutboxMeters.class);

  /** Counted no further: the database has better things to do when so many wait. */
  private static final String MEASURE =
      """
      select (select count(*) from (select from outbox limit 100000) waiting),
             (select extract(epoch from now() - (payload ->> 'time')::timestamptz)
              from outbox order by position limit 1),
             (select count(*) from lost_event)
      """;

  @Inject PublishingConfig config;
  @Inject AgroalDataSource database;
  @Inject MeterRegistry meters;
  @Inject Relay relay;

  private volatile long waiting;
  private volatile double oldest;
  private volatile long lost;

  void register(@Observes StartupEvent started) {
    if (config.topic().isEmpty()) {
      return;
    }
    Gauge.builder("samenspel.outbox.waiting", () -> waiting)
        .description("Events that are committed and not yet sent, counted up to 100,000")
        .register(meters);
    Gauge.builder("samenspel.outbox.oldest", () -> oldest)
        .description("For how long the oldest of them has been waiting")
        .baseUnit("seconds")
        .register(meters);
    Gauge.builder("samenspel.events.lost", () -> lost)
        .description("Events in the topic that this database does not know, as it was restored")
        .register(meters);
    Gauge.builder("samenspel.relay.leading", () -> relay.isLeading() ? 1 : 0)
        .description("1 on the replica that sends the events; 0 on the others")
        .register(meters);
  }

  @Scheduled(
      every = "{samenspel.publishing.measure-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void measure() {
    if (config.topic().isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var measure = connection.prepareStatement(MEASURE);
        var row = measure.executeQuery()) {
      row.next();
      waiting = row.getLong(1);
      oldest = row.getDouble(2);
      lost = row.getLong(3);
    } catch (SQLException away) {
      LOG.debugf("The outbox could not be measured: %s", away.getMessage());
    }
  }
}
