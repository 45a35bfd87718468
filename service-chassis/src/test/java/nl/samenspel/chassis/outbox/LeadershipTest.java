package nl.samenspel.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Two relays would reorder what they send: there is one leader a database. */
class LeadershipTest {

  @Test
  void passesToAnotherWhenTheLeadersConnectionEnds() throws SQLException {
    try (var database = new OutboxDatabase()) {
      var first = new OutboxConnection(database.connect());
      try (var second = new OutboxConnection(database.connect())) {
        assertThat(first.becomesLeader()).isTrue();
        assertThat(second.becomesLeader()).isFalse();

        first.close();

        await().untilAsserted(() -> assertThat(second.becomesLeader()).isTrue());
      }
    }
  }
}
