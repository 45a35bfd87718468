package nl.samenspel.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.Properties;
import nl.samenspel.chassis.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** Two relays would reorder what they send: there is one leader a database. */
class LeadershipTest {

  @Test
  void passesToAnotherWhenTheLeadersConnectionEnds() throws SQLException {
    try (var database = EmbeddedDatabase.temporary("service")) {
      var first = connect(database);
      try (var second = connect(database)) {
        assertThat(first.becomesLeader()).isTrue();
        assertThat(second.becomesLeader()).isFalse();

        first.close();

        await().untilAsserted(() -> assertThat(second.becomesLeader()).isTrue());
      }
    }
  }

  private static OutboxConnection connect(EmbeddedDatabase database) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", "service");
    properties.setProperty("password", "service");
    return new OutboxConnection(new Driver().connect(database.jdbcUrl("service"), properties));
  }
}
