package nl.samenspel.benchmark.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.samenspel.benchmark.country.Country;
import nl.samenspel.benchmark.country.Told;

/** Events to send: a thousand of those that partnerships bring about, with all their sizes. */
final class Samples {
  static final List<Told> EVENTS =
      new Country(1)
          .part(0).stream()
              .filter(told -> told.topic().equals("samenspel.partnerships"))
              .limit(1_000)
              .toList();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  /** In a table, from which they can be put in an outbox many times over. */
  static void putInto(Connection connection) throws SQLException {
    try (var make = connection.createStatement()) {
      make.execute("drop table if exists sample");
      make.execute(
          "create table sample (number int primary key, key text, type text, payload jsonb)");
    }
    try (var insert =
        connection.prepareStatement("insert into sample values (?, ?, ?, ?::jsonb)")) {
      int number = 0;
      for (var told : EVENTS) {
        insert.setInt(1, number++);
        insert.setString(2, told.key().toString());
        insert.setString(3, type(told));
        insert.setString(4, told.json());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String type(Told told) {
    try {
      return JSON.readTree(told.json()).path("type").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
