package nl.samenspel.chassis.outbox;

import static nl.samenspel.chassis.outbox.OutboxDatabase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events are claimed by being there: none is sent twice by one leader, and none is passed over. */
class OutboxConnectionTest {

  private static OutboxDatabase database;

  @BeforeAll
  static void start() {
    database = new OutboxDatabase();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    database.empty();
  }

  @Test
  void whatIsUnderWayIsNotReadAgain() throws SQLException {
    try (var writer = database.connect();
        var outbox = new OutboxConnection(database.connect())) {
      write(writer, "a", "b", "c");

      var first = outbox.oldest(2, List.of());

      assertThat(first).extracting(OutboxRow::key).containsExactly("a", "b");
      assertThat(outbox.oldest(2, first)).extracting(OutboxRow::key).containsExactly("c");
    }
  }

  @Test
  void whatCommitsLateIsReadThoughLaterOnesAreUnderWay() throws SQLException {
    try (var late = database.connect();
        var writer = database.connect();
        var outbox = new OutboxConnection(database.connect())) {
      late.setAutoCommit(false);
      write(late, "late");
      write(writer, "early");
      var underWay = outbox.oldest(10, List.of());
      assertThat(underWay).extracting(OutboxRow::key).containsExactly("early");

      late.commit();

      assertThat(outbox.oldest(10, underWay)).extracting(OutboxRow::key).containsExactly("late");
    }
  }

  @Test
  void whatArrivedIsGoneAndTheRestStays() throws SQLException {
    try (var writer = database.connect();
        var outbox = new OutboxConnection(database.connect())) {
      write(writer, "a", "b");
      outbox.listen();

      outbox.settle(new Acknowledged("topic", outbox.oldest(1, List.of()), Map.of()));

      assertThat(outbox.oldest(10, List.of())).extracting(OutboxRow::key).containsExactly("b");
    }
  }

  @Test
  void belowWhatIsGoneItLooksOnlyWhenThereIsTime() throws SQLException {
    try (var writer = database.connect();
        var outbox = new OutboxConnection(database.connect())) {
      write(writer, "a");
      var gone = outbox.oldest(10, List.of());
      outbox.settle(new Acknowledged("topic", gone, Map.of()));
      assertThat(outbox.oldest(10, List.of())).isEmpty();

      writeByHand(writer, gone.get(0).position());

      assertThat(outbox.oldest(10, List.of())).isEmpty();
      outbox.awaitNotification(Duration.ofMillis(1));
      assertThat(outbox.oldest(10, List.of())).extracting(OutboxRow::key).containsExactly("hand");
    }
  }

  private static void writeByHand(Connection connection, long position) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into outbox (position, id, aggregatetype, aggregateid, type, payload)
            overriding system value values (?, gen_random_uuid(), 'topic', 'hand', 'type', '{}')
            """)) {
      insert.setLong(1, position);
      insert.executeUpdate();
    }
  }
}
