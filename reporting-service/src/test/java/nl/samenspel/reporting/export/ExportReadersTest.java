package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.MovedClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Readers go away, stand still and come in numbers; none of them costs the others anything. */
@QuarkusTest
@WithRealInfrastructure
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportReadersTest {

  /** Some seventeen megabytes: more than all that is buffered on the way. */
  private static final int ROWS = 100_000;

  private final List<AutoCloseable> open = new ArrayList<>();
  private ManyComplaints many;

  @BeforeAll
  void manyComplaints() {
    many = ManyComplaints.of(ROWS);
  }

  @AfterAll
  void remove() {
    many.close();
  }

  @AfterEach
  void close() throws Exception {
    for (var each : open) {
      each.close();
    }
    open.clear();
    MovedClock.back();
    await().until(() -> ManyComplaints.holders() == 0);
  }

  @Test
  void whoGetsOnlyAPartOfItNotices() throws IOException, InterruptedException {
    try (var body = many.csv()) {
      assertThat(body.read()).isPositive();

      ManyComplaints.sql()
          .update(
              "select pg_terminate_backend(pid) from pg_stat_activity where query like '%from"
                  + " complaint x%' and pid <> pg_backend_pid()");

      assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whoGoesAwayInTheMiddleHoldsNothing() throws IOException, InterruptedException {
    var body = many.csv();
    assertThat(body.read()).isPositive();
    assertThat(ManyComplaints.holders()).isEqualTo(1);

    body.close();

    await().until(() -> ManyComplaints.holders() == 0);
  }

  @Test
  void whoReadsNoFurtherIsDisconnectedAndHoldsNothing() throws IOException {
    var socket = silentReader();
    await().until(() -> ManyComplaints.holders() == 1);

    // More than once, as it may still be filling what is on the way.
    await()
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              MovedClock.by(Duration.ofSeconds(31));
              return ManyComplaints.holders() == 0;
            });
    // What is left on the way can still be read; then it ends before the end.
    assertThat(lengthOfWhatComes(socket.getInputStream())).isLessThan(ROWS * 100L);
    assertThat(csvOfAll().lines().count()).isEqualTo(ROWS + 1);
  }

  @Test
  void whoReadsOnAndOnIsDisconnectedInTheEnd() throws IOException, InterruptedException {
    var body = many.csv();
    open.add(body);
    var part = new byte[50_000];

    MovedClock.by(Duration.ofMinutes(61));

    // A part at a time, so that it is still reading when it is noticed.
    await()
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> ManyComplaints.holders() == 0 || body.readNBytes(part, 0, part.length) < 0);
    assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
  }

  @Test
  void aCallerHasTwoExportsAtOnceAndNoMore() throws IOException, InterruptedException {
    var first = goingOn(many.token());
    goingOn(many.token());

    As.memberOf(many.organisation())
        .get("/v1/exports/complaints")
        .then()
        .statusCode(429)
        .body("type", equalTo("urn:problem-type:samenspel:too-many-exports"));
    first.close();
    await()
        .until(
            () -> As.memberOf(many.organisation()).get("/v1/exports/scores").statusCode() == 200);
  }

  @Test
  void manyCallersLeaveTheDatabaseToOthers() throws IOException, InterruptedException {
    for (int i = 0; i < 8; i++) {
      goingOn(Tokens.of("analyst", null, "afnemer-" + i));
    }

    As.analyst()
        .get("/v1/exports/scores")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("urn:problem-type:samenspel:too-many-exports-in-all"));
    As.analyst().get("/v1/partnerships").then().statusCode(200);
  }

  private InputStream goingOn(String token) throws IOException, InterruptedException {
    var body = many.open("text/csv", token);
    open.add(body);
    assertThat(body.read()).isPositive();
    return body;
  }

  private String csvOfAll() {
    return As.memberOf(many.organisation()).get("/v1/exports/complaints").asString();
  }

  /** Asks for everything and then reads no byte of it. */
  private Socket silentReader() throws IOException {
    var socket = new Socket();
    open.add(socket);
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    var request =
        "GET /v1/exports/complaints HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(many.token());
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static long lengthOfWhatComes(InputStream in) {
    var length = 0L;
    try {
      var part = new byte[50_000];
      for (var read = in.read(part); read >= 0; read = in.read(part)) {
        length += read;
      }
    } catch (IOException brokenOff) {
      // As well as the end, to who reads from a socket.
    }
    return length;
  }
}
