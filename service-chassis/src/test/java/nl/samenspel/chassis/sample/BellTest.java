package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Whoever listens is told of a commit with events, and of nothing else. */
@QuarkusTest
@WithRealInfrastructure
class BellTest {

  @Inject Outbox outbox;
  @Inject AgroalDataSource database;

  @Test
  void ringsWhenEventsHaveCommitted() throws SQLException {
    try (var listener = database.getConnection();
        var listen = listener.createStatement()) {
      listen.execute("listen outbox");

      QuarkusTransaction.requiringNew()
          .run(() -> outbox.append(new Sample.Painted(UUID.randomUUID(), Colour.RED)));

      await().untilAsserted(() -> assertThat(rung(listener)).isTrue());
      listen.execute("unlisten outbox");
    }
  }

  @Test
  void isNotPartOfTheTransactionThatIsToCommit() throws SQLException {
    try (var connection = database.getConnection();
        var triggers =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select tgname from pg_trigger
                    where tgrelid = 'outbox'::regclass and not tgisinternal
                    """)) {
      assertThat(triggers.next()).as("a trigger on the outbox").isFalse();
    }
  }

  private static boolean rung(Connection listener) throws SQLException {
    var notifications = listener.unwrap(PGConnection.class).getNotifications(1);
    return notifications != null && notifications.length > 0;
  }
}
