package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** A batch costs a fixed number of statements, however many events are in it. */
@QuarkusTest
@WithRealInfrastructure
class BatchCostTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Inject Applier applier;

  @Test
  void aThousandComplaintsCostAsManyStatementsAsOne() {
    // The lock, the positions, the events, the complaints, the timeline, the positions.
    assertThat(applying(1)).hasSize(6);
    assertThat(applying(1000)).hasSize(6);
  }

  @Test
  void whatWasAppliedBeforeCostsALookOnly() {
    QuarkusTransaction.begin();
    applier.applyLive(complaints(10));

    assertThat(Statements.during(() -> applier.applyLive(complaints(10)))).hasSize(2);
    QuarkusTransaction.rollback();
  }

  private List<String> applying(int events) {
    QuarkusTransaction.begin();
    try {
      return Statements.during(() -> applier.applyLive(complaints(events)));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private static List<IncomingEvent> complaints(int count) {
    return LongStream.range(0, count).mapToObj(BatchCostTest::complaint).toList();
  }

  private static IncomingEvent complaint(long offset) {
    var data =
        Map.of(
            "partnership",
            UUID.randomUUID(),
            "complaint",
            UUID.randomUUID(),
            "category",
            "focus",
            "regime",
            "nlAwb",
            "complainant",
            Map.of("external", "client"),
            "about",
            List.of(UUID.randomUUID()),
            "receivedOn",
            "2026-11-20",
            "deadlines",
            List.of(Map.of("code", "decision", "on", "2027-01-04")));
    return new IncomingEvent(
        UUID.randomUUID(),
        "nl.samenspel.partnership.ComplaintLogged.v1",
        UUID.randomUUID(),
        1,
        Instant.now(),
        UUID.randomUUID(),
        MAPPER.valueToTree(data),
        "{}",
        "nowhere",
        0,
        offset);
  }
}
