package nl.samenspel.local;

import static nl.samenspel.local.EventStream.PARTNERSHIPS;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without Kafka work goes on, and is told afterwards. */
@ExtendWith(SharedSuite.class)
class BrokerAwayIT {
  private static final Duration AFTERWARDS = Duration.ofSeconds(60);

  @Test
  void writesGoOnWhileTheBrokerIsStoppedAndTheirEventsArriveInOrder(RunningSuite suite) {
    var small = SmallCase.in(suite);

    suite.signal("STOP", suite.process("broker"));
    List<String> complaints = complain(small, 10);
    suite.signal("CONT", suite.process("broker"));

    awaitInOrder(suite, small, complaints);
  }

  @Test
  void nothingIsLostWhenTheBrokerIsKilled(RunningSuite suite) {
    var small = SmallCase.in(suite);
    long earlier = suite.timesReadyAgain("broker");
    List<String> complaints = complain(small, 3);

    suite.signal("KILL", suite.process("broker"));
    complaints.addAll(complain(small, 5));
    suite.awaitReadyAgain("broker", earlier);

    awaitInOrder(suite, small, complaints);
  }

  private static List<String> complain(SmallCase small, int times) {
    var complaints = new ArrayList<String>();
    for (int i = 1; i <= times; i++) {
      complaints.add(small.complain("Klacht " + i).toString());
    }
    return complaints;
  }

  private static void awaitInOrder(RunningSuite suite, SmallCase small, List<String> complaints) {
    await()
        .atMost(AFTERWARDS)
        .untilAsserted(
            () ->
                assertThat(small.lead().get(REPORTING, small.path()).getInt("complaints.open"))
                    .isEqualTo(complaints.size()));
    assertThat(logged(suite, small.id())).containsExactlyElementsOf(complaints);
  }

  /** Once each: a record may stand there twice, its sequence number tells. */
  private static List<String> logged(RunningSuite suite, UUID partnership) {
    var events = new EventStream(suite).of(PARTNERSHIPS, partnership);
    var sequences =
        events.stream().map(event -> event.path("sequence").asInt()).distinct().toList();
    assertThat(sequences)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, sequences.size()).boxed().toList());
    return events.stream()
        .filter(event -> event.path("type").asText().contains("ComplaintLogged"))
        .map(event -> event.path("data").path("complaint").asText())
        .distinct()
        .toList();
  }
}
