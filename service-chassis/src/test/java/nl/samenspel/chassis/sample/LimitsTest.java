package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.RawHttp;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How much is taken from anybody: requests, bytes and time. */
@QuarkusTest
@WithRealInfrastructure
@TestProfile(Otherwise.class)
class LimitsTest {

  private static final String PROBLEM = "application/problem+json";
  private static final String TOO_MANY = "urn:problem-type:samenspel:too-many-requests";
  private static final int PATIENCE = 30_000;

  private final String token = Tokens.of("coordinator", UUID.randomUUID());

  @Test
  void whoAsksTooOftenIsToldToWaitAndNobodyElseIs() {
    var hasty = UUID.randomUUID();

    var refused = firstRefused(() -> As.memberOf(hasty).get("/v1/samples"), 40);

    refused
        .then()
        .statusCode(429)
        .contentType(PROBLEM)
        .header("Retry-After", matchesPattern("[1-9]\\d?"))
        .body("type", equalTo(TOO_MANY))
        .body("title", equalTo("Te vaak gevraagd"));
    As.memberOf(UUID.randomUUID()).get("/v1/samples").then().statusCode(200);
  }

  @Test
  void aTokenThatWasMadeUpIsNoNewCaller() {
    var refused =
        firstRefused(
            () -> As.nobody().auth().oauth2("made.up." + UUID.randomUUID()).get("/v1/samples"), 20);

    refused.then().statusCode(429).body("type", equalTo(TOO_MANY));
    // Who has a good token is not held up by a stranger at the same address.
    As.memberOf(UUID.randomUUID()).get("/v1/samples").then().statusCode(200);
  }

  @Test
  void whoseTokenHasNoSubjectIsACallerOfItsOwnToo() {
    var refused = firstRefused(() -> withoutSubject("one").get("/v1/samples"), 40);

    refused.then().statusCode(429);
    withoutSubject("another").get("/v1/samples").then().statusCode(200);
  }

  @Test
  void whatWatchesTheServiceIsNotCounted() {
    for (var time = 0; time < 30; time++) {
      for (var path :
          List.of(
              "/q/health/live",
              "/q/health/ready",
              "/q/health/started",
              "/q/metrics",
              "/v1/openapi.json")) {
        RestAssured.get(path).then().statusCode(200);
      }
    }
  }

  /** More than is allowed, of whatever there may be too much of. */
  enum TooMuch {
    ANNOUNCED(413, "content-too-large", "Te groot", "Too large"),
    SENT(413, "content-too-large", "Te groot", "Too large"),
    IN_CHUNKS(413, "content-too-large", "Te groot", "Too large"),
    ADDRESS(414, "uri-too-long", "Adres te lang", "Address too long"),
    HEADERS(431, "headers-too-large", "Headers te groot", "Headers too large");

    final int status;
    final String type;
    final Map<String, String> titles;

    TooMuch(int status, String type, String dutch, String english) {
      this.status = status;
      this.type = "urn:problem-type:samenspel:" + type;
      this.titles = Map.of("nl", dutch, "en", english);
    }

    String of(LimitsTest caller, String header) {
      return switch (this) {
        case ANNOUNCED -> caller.head("POST", header + "\r\nContent-Length: 20000000");
        case SENT -> caller.head("POST", header + "\r\nContent-Length: 20000") + " ".repeat(20_000);
        case IN_CHUNKS ->
            caller.head("POST", header + "\r\nTransfer-Encoding: chunked")
                + ("2000\r\n" + " ".repeat(0x2000) + "\r\n").repeat(4)
                + "0\r\n\r\n";
        case ADDRESS ->
            caller.head("GET", header).replace("samples", "samples?name=" + "x".repeat(4096));
        case HEADERS -> caller.head("GET", header + "\r\nX-Long: " + "x".repeat(9000));
      };
    }
  }

  static Stream<Arguments> tooMuchInEachLanguage() {
    return Stream.of(TooMuch.values())
        .flatMap(each -> Stream.of("nl", "en").map(language -> Arguments.of(each, language)));
  }

  @ParameterizedTest
  @MethodSource("tooMuchInEachLanguage")
  void whatIsTooMuchIsToldSoAsAnyOtherProblem(TooMuch what, String language) throws IOException {
    var answer = answerTo(what.of(this, "Accept-Language: " + language));

    assertThat(answer.status()).isEqualTo(what.status);
    assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    assertThat(answer.header("Content-Language")).isEqualTo(language);
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    var problem = JsonPath.from(answer.body());
    assertThat(problem.getString("type")).isEqualTo(what.type);
    assertThat(problem.getInt("status")).isEqualTo(what.status);
    assertThat(problem.getString("title")).isEqualTo(what.titles.get(language));
    assertThat(problem.getString("detail")).hasSizeGreaterThan(20).doesNotContain("{", "xxx");
    assertThat(problem.getString("instance")).startsWith("urn:uuid:");
    assertThat(answer.body()).doesNotContain("Exception", "netty", "vertx", "nl.samenspel");
  }

  @ParameterizedTest
  @EnumSource
  void whoSentTooMuchIsHungUpOn(TooMuch what) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout(PATIENCE);
      socket
          .getOutputStream()
          .write(what.of(this, "Accept: */*").getBytes(StandardCharsets.ISO_8859_1));

      var all = toTheEnd(socket);

      assertThat(all).containsIgnoringCase("\r\nconnection: close\r\n").endsWith("}");
    }
  }

  /** Until the other side closes, whether or not there was something it had not read. */
  private static String toTheEnd(Socket socket) {
    var all = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(all);
    } catch (SocketTimeoutException keptOpen) {
      throw new AssertionError("still open", keptOpen);
    } catch (IOException closedWithoutReadingAll) {
      assertThat(closedWithoutReadingAll).isInstanceOf(SocketException.class);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  @Test
  void asMuchAsIsAllowedIsTaken() throws IOException {
    var body = "{\"name\":\"x\",\"colour\":\"red\"}" + " ".repeat(10_000);
    var chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";

    assertThat(answerTo(head("POST", "Content-Length: " + body.length()) + body).status())
        .isEqualTo(201);
    assertThat(answerTo(head("POST", "Transfer-Encoding: chunked") + chunk).status())
        .isEqualTo(201);
    assertThat(answerTo(head("GET", "X-Long: " + "x".repeat(7000))).status()).isEqualTo(200);
    var longest = head("GET", "A: b").replace("samples", "samples?name=" + "x".repeat(4000));
    assertThat(answerTo(longest).status()).isNotEqualTo(414);
  }

  /** This much is not read even to be answered in words. */
  @ParameterizedTest
  @CsvSource({"headers, 431", "address, 414"})
  void whatIsLongerByFarIsRefusedByTheServerBeneathInSoFewWords(String where, int status)
      throws IOException {
    var request =
        where.equals("headers")
            ? head("GET", "X-Long: " + "x".repeat(70_000))
            : head("GET", "A: b").replace("samples", "samples?name=" + "x".repeat(40_000));

    var answer = answerTo(request);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void whoDoesNotFinishTheHeadersIsCutOff() throws IOException {
    try (var connection = new RawHttp(PATIENCE)) {
      connection.send("GET /v1/samples HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.UTF_8));

      assertThatThrownBy(connection::receive).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void whoDoesNotFinishTheBodyIsCutOff() throws IOException {
    try (var connection = new RawHttp(PATIENCE)) {
      connection.send((head("POST", "Content-Length: 100") + "{").getBytes(StandardCharsets.UTF_8));

      // With or without a last word, but soon, and without a worker that waits for ever.
      try {
        assertThat(connection.receive().status()).isBetween(400, 503);
      } catch (EOFException | SocketException cutOff) {
        assertThat(cutOff).isNotNull();
      }
    }
  }

  static Stream<byte[]> unreadable() {
    return Stream.of(
            "[".repeat(5000),
            "{\"name\":".repeat(200) + "1" + "}".repeat(200),
            "{\"name\":\"x\",\"weight\":" + "9".repeat(2000) + "}",
            "{\"name\":\"x\",\"weight\":1e99999999999}",
            "{\"name\":\"x\",\"colour\":\"red\",\"weight\":1e999999999}",
            "{\"name\":\"\\ud800\",\"colour\":\"red\"}")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<byte[]> notUtf8() {
    return Stream.of(
        new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xff, '"', '}'},
        new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'},
        new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'},
        "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_16),
        new byte[] {0, 0, 0, 1, 2, 3});
  }

  @ParameterizedTest
  @MethodSource({"unreadable", "notUtf8"})
  void whatCannotBeReadIsToldSo(byte[] body) throws IOException {
    try (var connection = new RawHttp(PATIENCE)) {
      connection.send(
          head("POST", "Content-Length: " + body.length).getBytes(StandardCharsets.UTF_8));
      connection.send(body);
      var answer = connection.receive();

      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
      assertThat(answer.body()).contains("issues").doesNotContain("Exception", "com.fasterxml");
    }
  }

  private static Response firstRefused(Supplier<Response> request, int most) {
    return Stream.generate(request)
        .limit(most)
        .filter(answer -> answer.statusCode() == 429)
        .findFirst()
        .orElseThrow();
  }

  private static RequestSpecification withoutSubject(String name) {
    var token = Tokens.of("member", UUID.randomUUID(), claims -> claims.upn(name).remove("sub"));
    return As.nobody().auth().oauth2(token);
  }

  private String head(String method, String header) {
    return method
        + " /v1/samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Authorization: Bearer "
        + token
        + "\r\n"
        + header
        + "\r\n\r\n";
  }

  private static RawHttp.Answer answerTo(String request) throws IOException {
    try (var connection = new RawHttp(PATIENCE)) {
      return connection.exchange(request.getBytes(StandardCharsets.UTF_8));
    }
  }
}
