package nl.samenspel.chassis.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What an operator sees of the outbox, at {@code /q/metrics}. */
@QuarkusTest
@WithRealInfrastructure
class OutboxMetersTest {

  @Inject Outbox outbox;
  @Inject OutboxMeters meters;

  @Test
  void tellHowManyEventsWait() {
    // Not committed, so that the relay does not take them away meanwhile.
    QuarkusTransaction.begin();
    outbox.append(List.of(new Told(UUID.randomUUID()), new Told(UUID.randomUUID())));
    meters.measure();
    QuarkusTransaction.rollback();

    assertThat(figure("samenspel_outbox_waiting")).isEqualTo(2);
    assertThat(figure("samenspel_outbox_oldest_seconds")).isBetween(0.0, 60.0);
  }

  @Test
  void tellWhoSends() {
    await().untilAsserted(() -> assertThat(figure("samenspel_relay_leading")).isEqualTo(1));
  }

  @Test
  void countDeadLettersFromTheStartSoThatTheFirstIsAnIncrease() {
    assertThat(figure("samenspel_dead_letters_total")).isNotNegative();
  }

  private static double figure(String name) {
    var line =
        Pattern.compile("^%s(?:\\{.*})? (\\S+)$".formatted(name), Pattern.MULTILINE)
            .matcher(given().get("/q/metrics").asString());
    assertThat(line.find()).as(name).isTrue();
    return Double.parseDouble(line.group(1));
  }

  @EventType("nl.samenspel.sample.Told.v1")
  record Told(UUID subject) implements Event {}
}
