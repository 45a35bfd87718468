package nl.samenspel.local;

import static io.restassured.RestAssured.given;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Without the database a service says so and waits; it is there again as soon as the database is.
 */
@ExtendWith(SharedSuite.class)
class DatabaseAwayIT {
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  @Test
  void servicesSayThatTheyAreUnavailableAndRecoverWithoutARestart(RunningSuite suite) {
    var small = SmallCase.in(suite);
    var before = suite.processes().subList(0, 3);
    long earlier = suite.timesReadyAgain("database");

    // Its keeper would start the server again at once; now it does so when it is let go on.
    suite.signal("STOP", suite.process("database"));
    suite.signal("INT", suite.process("postgresql"));
    for (Service service : Service.values()) {
      await().atMost(A_WHILE).until(() -> health(suite, service, "ready") == 503);
      assertThat(health(suite, service, "live")).isEqualTo(200);
    }
    var refusal = small.lead().tryToGet(PARTNERSHIP, small.path());
    suite.signal("CONT", suite.process("database"));

    assertThat(refusal.statusCode()).isEqualTo(503);
    assertThat(refusal.header("Retry-After")).isNotBlank();
    assertThat(refusal.jsonPath().getString("type"))
        .isEqualTo("urn:problem-type:samenspel:unavailable");
    suite.awaitReadyAgain("database", earlier);
    for (Service service : Service.values()) {
      await().atMost(A_WHILE).until(() -> health(suite, service, "ready") == 200);
    }
    small.complain("Alles doet het weer.");
    assertThat(suite.processes().subList(0, 3)).isEqualTo(before);
  }

  @Test
  void serverThatWasKilledIsStartedAgain(RunningSuite suite) {
    var small = SmallCase.in(suite);
    small.complain("Dit is toegezegd en moet blijven.");
    long earlier = suite.timesReadyAgain("database");

    suite.signal("KILL", suite.process("postgresql"));
    suite.awaitReadyAgain("database", earlier);

    await().atMost(A_WHILE).until(() -> health(suite, PARTNERSHIP, "ready") == 200);
    assertThat(small.lead().get(PARTNERSHIP, small.path() + "/complaints").getInt("total"))
        .isEqualTo(1);
  }

  private static int health(RunningSuite suite, Service service, String kind) {
    return given().get(suite.ports().url(service) + "/q/health/" + kind).statusCode();
  }
}
