package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
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
import org.junit.jupiter.params.provider.MethodSource;

/** How much is taken from anybody: requests, bytes and time. */
@QuarkusTest
@WithRealInfrastructure
@TestProfile(LimitsTest.Strict.class)
class LimitsTest {

  /** So little that a test can reach it. */
  public static final class Strict implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "samenspel.rate-limit.caller", "20",
          "samenspel.rate-limit.address", "1000",
          "samenspel.rate-limit.wrong", "5",
          "quarkus.http.limits.max-body-size", "10K",
          "quarkus.http.limits.max-header-size", "8K",
          "quarkus.http.read-timeout", "1S",
          "quarkus.http.idle-timeout", "2S");
    }
  }

  private static final String PROBLEM = "application/problem+json";
  private static final String TOO_MANY = "urn:problem-type:samenspel:too-many-requests";
  private static final int PATIENCE = 10_000;

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
  void whatWatchesTheServiceIsNotCounted() {
    for (var time = 0; time < 30; time++) {
      for (var path : List.of("/q/health/live", "/q/metrics", "/v1/openapi.json")) {
        RestAssured.get(path).then().statusCode(200);
      }
    }
  }

  @Test
  void aBodyThatIsTooLongIsRefusedBeforeItIsSent() throws IOException {
    var answer = answerTo(head("POST", "Content-Length: 20000000"));

    // The HTTP layer says so by itself, in so many words and no more, and hangs up.
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Connection")).isEqualTo("close");
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsIsReadNoFurtherThanAllowed() throws IOException {
    var chunk = "2000\r\n" + " ".repeat(0x2000) + "\r\n";

    var answer =
        answerTo(head("POST", "Transfer-Encoding: chunked") + chunk.repeat(4) + "0\r\n\r\n");

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void headersThatAreTooLongAreRefused() throws IOException {
    assertThat(answerTo(head("GET", "X-Long: " + "x".repeat(9000))).status()).isEqualTo(431);
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
