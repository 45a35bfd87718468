package nl.samenspel.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * However transactions run across each other, and whenever the relay looks: what committed is sent
 * once, and the events of a subject in their order.
 */
class InterleavingTest {

  private static final Map<Subject, Connection> WRITERS = new EnumMap<>(Subject.class);
  private static OutboxDatabase database;
  private static Connection relay;

  /** Each has a writer of its own, as the others would wait for it. */
  enum Subject {
    ANNA,
    BRAM,
    CATO
  }

  enum Step {
    WRITE,
    COMMIT,
    ROLL_BACK,
    RELAY
  }

  private static final Arbitrary<Step> STEPS =
      Arbitraries.frequency(
          Tuple.of(4, Step.WRITE),
          Tuple.of(2, Step.COMMIT),
          Tuple.of(1, Step.ROLL_BACK),
          Tuple.of(4, Step.RELAY));

  record Move(Subject subject, Step step) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    return Combinators.combine(Arbitraries.of(Subject.class), STEPS)
        .as(Move::new)
        .list()
        .ofMaxSize(80);
  }

  @BeforeContainer
  static void start() throws SQLException {
    database = new OutboxDatabase();
    relay = database.connect();
    for (var subject : Subject.values()) {
      var writer = database.connect();
      writer.setAutoCommit(false);
      WRITERS.put(subject, writer);
    }
  }

  @AfterContainer
  static void stop() {
    database.close();
  }

  @Property(tries = 200)
  void whatCommitsIsSentOnceAndInOrder(@ForAll("moves") List<Move> moves) throws SQLException {
    database.empty();
    var sending = new Sending(new OutboxConnection(relay));
    for (var move : moves) {
      var writer = WRITERS.get(move.subject());
      switch (move.step()) {
        case WRITE -> OutboxDatabase.write(writer, move.subject().name());
        case COMMIT -> writer.commit();
        case ROLL_BACK -> writer.rollback();
        case RELAY -> sending.round();
      }
    }
    for (var writer : WRITERS.values()) {
      writer.commit();
    }
    sending.toTheEnd();

    for (var subject : Subject.values()) {
      assertThat(sending.sent)
          .filteredOn(row -> row.key().equals(subject.name()))
          .extracting(OutboxRow::payload)
          .containsExactlyElementsOf(numbered(subject, database.lastNumber(subject.name())));
    }
  }

  private static List<String> numbered(Subject subject, int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> OutboxDatabase.payload(subject.name(), number))
        .toList();
  }

  /** What the relay does with its connection, with a broker that has everything at once. */
  private static final class Sending {

    private final OutboxConnection outbox;
    private final List<OutboxRow> sent = new ArrayList<>();
    private List<OutboxRow> underWay = List.of();

    Sending(OutboxConnection outbox) {
      this.outbox = outbox;
    }

    void round() throws SQLException {
      var batch = outbox.oldest(1, underWay);
      sent.addAll(batch);
      if (!underWay.isEmpty()) {
        outbox.settle(new Acknowledged("topic", underWay, Map.of()));
      }
      underWay = batch;
    }

    void toTheEnd() throws SQLException {
      do {
        round();
      } while (!underWay.isEmpty());
    }
  }
}
