package nl.samenspel.benchmark.row;

import java.sql.Connection;
import java.sql.SQLException;

/** Wakes the relay after a commit, as the services do. */
final class Bell {
  private Bell() {}

  static void ring(Connection connection) throws SQLException {
    try (var notify = connection.createStatement()) {
      notify.execute("notify outbox");
      connection.commit();
    }
  }
}
