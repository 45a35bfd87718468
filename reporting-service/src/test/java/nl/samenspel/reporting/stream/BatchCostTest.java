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
import java.util.stream.Stream;
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
    // The lock, the positions, the events, the complaints, the timeline, the positions; and what is
    // due after it.
    assertThat(applying(complaints(1))).hasSize(6 + 1);
    assertThat(applying(complaints(1000))).hasSize(6 + 1);
  }

  @Test
  void soDoAThousandActivities() {
    // The lock, the positions, the events, the activities, the positions; what is due as above.
    assertThat(applying(activities(1))).hasSize(5 + 1);
    assertThat(applying(activities(1000))).hasSize(5 + 1);
  }

  @Test
  void judgingAThousandPartnershipsCostsAsManyStatementsAsJudgingOne() {
    var one = judging(partnerships(1));
    var thousand = judging(partnerships(1000));

    // The lock, what is due; who is judged; the partnerships and their members, complaints,
    // recoveries,
    // assessments, dimensions, trust, roads, activities, mandates, measurements, indicators,
    // contributions; four tables emptied and five written.
    assertThat(one).hasSize(2 + 1 + 13 + 4 + 5);
    assertThat(thousand).hasSameSizeAs(one);
  }

  @Test
  void aThousandTrajectoriesCostAsManyStatementsAsOne() {
    assertThat(applying(trajectories(500))).hasSameSizeAs(applying(trajectories(1)));
  }

  @Test
  void whatWasAppliedBeforeCostsALookOnly() {
    QuarkusTransaction.begin();
    applier.applyLive(complaints(10));

    assertThat(Statements.during(() -> applier.applyLive(complaints(10)))).hasSize(2);
    QuarkusTransaction.rollback();
  }

  private List<String> applying(List<IncomingEvent> events) {
    QuarkusTransaction.begin();
    try {
      return Statements.during(() -> applier.applyLive(events));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private List<String> judging(List<IncomingEvent> events) {
    QuarkusTransaction.begin();
    try {
      applier.applyLive(events);
      return Statements.during(() -> applier.deriveDue(1_000));
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private static List<IncomingEvent> complaints(int count) {
    return LongStream.range(0, count).mapToObj(BatchCostTest::complaint).toList();
  }

  private static List<IncomingEvent> partnerships(int count) {
    return LongStream.range(0, count).mapToObj(BatchCostTest::partnership).toList();
  }

  private static IncomingEvent partnership(long offset) {
    return event(
        "PartnershipCreated",
        Map.of(
            "partnership", UUID.randomUUID(),
            "name", "Veel",
            "origin", "voluntary",
            "orientation", "demand",
            "form", "network",
            "region", "Rijnmond",
            "startsOn", "2026-11-20",
            "status", "active",
            "cycle", 1,
            "phase", "explore"),
        offset);
  }

  private static List<IncomingEvent> activities(int count) {
    return LongStream.range(0, count).mapToObj(BatchCostTest::activity).toList();
  }

  private static IncomingEvent activity(long offset) {
    return event(
        "ActivityRecorded",
        Map.of(
            "partnership",
            UUID.randomUUID(),
            "activity",
            UUID.randomUUID(),
            "movement",
            "deepening",
            "cycle",
            1,
            "phase",
            "share",
            "occurredOn",
            "2026-02-12"),
        offset);
  }

  private static IncomingEvent complaint(long offset) {
    var data =
        Map.<String, Object>of(
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
    return event("ComplaintLogged", data, offset);
  }

  /** Each registered, and then with work: two events. */
  private static List<IncomingEvent> trajectories(int count) {
    return LongStream.range(0, count)
        .boxed()
        .flatMap(
            number -> {
              var id = UUID.randomUUID();
              var registered =
                  Map.<String, Object>of(
                      "partnership", id,
                      "programme", id,
                      "trajectory", id,
                      "level", 3,
                      "occurredOn", "2026-02-23");
              var progressed =
                  Map.<String, Object>of(
                      "partnership",
                      id,
                      "programme",
                      id,
                      "trajectory",
                      id,
                      "state",
                      "running",
                      "outcome",
                      "paidWork",
                      "occurredOn",
                      "2026-05-02");
              return Stream.of(
                  event("TrajectoryRegistered", registered, 2 * number),
                  event("TrajectoryProgressed", progressed, 2 * number + 1));
            })
        .toList();
  }

  private static IncomingEvent event(String type, Map<String, Object> data, long offset) {
    return new IncomingEvent(
        UUID.randomUUID(),
        "nl.samenspel.partnership." + type + ".v1",
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
