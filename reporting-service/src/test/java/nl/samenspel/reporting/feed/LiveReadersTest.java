package nl.samenspel.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.MovedClock;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners that do not listen: they ask for everything and then read no byte of it. */
@QuarkusTest
@WithRealInfrastructure
class LiveReadersTest {

  private static final String STREAM = "/v1/events/stream";

  /** Forty megabytes in all: more than any buffer on the way holds. */
  private static final int EVENTS = 10_000;

  private static final int LENGTH = 4000;

  private final Sql sql = Arc.container().instance(Sql.class).get();
  private final List<AutoCloseable> open = new ArrayList<>();

  @BeforeEach
  void plentyOfEvents() {
    sql.update(
        """
        insert into event (id, topic, partition, "offset", type, subject, time, body)
        select gen_random_uuid(), 'te.veel', 0, n, 'nl.samenspel.test.Veel.v1',
            gen_random_uuid(), now(), repeat('x', ?)
        from generate_series(0, ? - 1) n
        """,
        LENGTH,
        EVENTS);
    sql.update(
        "insert into stream_position (topic, partition, next_offset) values ('te.veel', 0, ?)",
        EVENTS);
  }

  @AfterEach
  void close() throws Exception {
    for (var each : open) {
      each.close();
    }
    sql.update("delete from event where topic = 'te.veel'");
    sql.update("delete from stream_position where topic = 'te.veel'");
    MovedClock.back();
  }

  @Test
  void delayNobodyElse() throws IOException {
    var story = Story.of("Traag", "Lead", "Partner").arrived();
    // More of them than there are threads.
    for (int i = 0; i < 6; i++) {
      silentReader(Tokens.of("analyst", null, "traag-" + i));
    }

    var quick = Listener.to(STREAM, Tokens.of("member", story.organisation("Lead")), null);
    open.add(quick);
    for (int i = 0; i < 5; i++) {
      var heard = quick.events().size();
      story.starts("share", 1, Day.today());
      await().until(() -> quick.events().size() > heard);
    }
  }

  @Test
  void areCutOffAfterAMinuteAndTheirPlacesAreFree() throws IOException {
    var token = Tokens.of("analyst", null, "leest-niet");
    var silent = new ArrayList<Socket>();
    for (int i = 0; i < 5; i++) {
      silent.add(silentReader(token));
    }
    assertThat(Listener.status(STREAM, token)).isEqualTo(429);

    MovedClock.by(Duration.ofSeconds(30));
    assertThat(Listener.status(STREAM, token)).isEqualTo(429);

    // Those that were still filling the buffers began to wait a little later.
    var moved = new Duration[] {Duration.ofSeconds(30)};
    await()
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              var step = Duration.ofSeconds(40);
              moved[0] = moved[0].plus(step);
              MovedClock.by(step);
              return Listener.status(STREAM, token) == 200;
            });
    assertThat(moved[0]).as("long before a token expires").isLessThan(Duration.ofMinutes(10));
    for (var socket : silent) {
      assertThat(lengthOfWhatComes(socket.getInputStream()))
          .as("what was on the way, then the end")
          .isBetween(100_000L, (long) EVENTS * LENGTH);
    }
  }

  private Socket silentReader(String token) throws IOException {
    var socket = new Socket();
    open.add(socket);
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(30_000);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    var request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nLast-Event-ID: \r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(STREAM, token);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    return socket;
  }

  private static long lengthOfWhatComes(InputStream in) {
    var length = 0L;
    try {
      var part = new byte[50_000];
      for (var read = in.read(part); read >= 0; read = in.read(part)) {
        length += read;
      }
    } catch (SocketTimeoutException stillOpen) {
      throw new AssertionError("The connection is still open", stillOpen);
    } catch (IOException brokenOff) {
      // As well as the end, to who reads from a socket.
    }
    return length;
  }
}
