package nl.samenspel.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An alert on a metric that does not exist never fires, and nobody notices. Comes late, as metrics
 * of what came to be since are looked for once a minute.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(SharedSuite.class)
class MonitoringIT {
  private static final Pattern METRIC =
      Pattern.compile(
          "\\b(?:samenspel|http_server|agroal|jvm|kafka_consumer|process|system)_[a-z_]+");

  @Test
  void whatAlertsAndTheDashboardWatchExists(RunningSuite suite) {
    var watched =
        Stream.of("alerts.yaml", "samenspel.json")
            .flatMap(file -> metricsIn(read(suite, file)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(watched).hasSizeGreaterThan(10);
    // How far a reader lags is told of topics that something was read from.
    SmallCase.in(suite);
    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(() -> assertThat(told(suite)).as("what is told").containsAll(watched));
  }

  private static Set<String> told(RunningSuite suite) {
    return Stream.of(Service.values())
        .map(service -> given().get(suite.ports().url(service) + "/q/metrics").asString())
        .flatMap(MonitoringIT::metricsIn)
        .collect(Collectors.toSet());
  }

  private static Stream<String> metricsIn(String text) {
    return METRIC.matcher(text).results().map(MatchResult::group);
  }

  private static String read(RunningSuite suite, String file) {
    try {
      return Files.readString(suite.home().project().resolve("deploy/monitoring").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
