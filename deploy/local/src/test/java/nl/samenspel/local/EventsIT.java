package nl.samenspel.local;

import static nl.samenspel.local.EventStream.PARTNERSHIPS;
import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens in a partnership is known everywhere within two seconds. */
@ExtendWith(SharedSuite.class)
class EventsIT {
  private static final Duration SOON = Duration.ofSeconds(2);

  /** With what is not timed. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String[] ALL_OF_EXPLORE = {"startingNote", "interestsStated"};

  @Test
  void completingAPhaseIsKnownEverywhereWithinTwoSeconds(RunningSuite suite) {
    var warm = SmallCase.in(suite);
    warm.complete("explore", ALL_OF_EXPLORE);
    awaitOpen(warm, "phaseCheck", PATIENCE);
    var small = SmallCase.in(suite);

    small.complete("explore", ALL_OF_EXPLORE);

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(types(suite, small.id())).contains("PhaseCompleted");
              assertThat(open(small, "phaseCheck")).isEqualTo(1);
              assertThat(small.lead().get(REPORTING, small.path()).getString("phase"))
                  .isEqualTo("share");
            });
  }

  @Test
  void complaintIsKnownEverywhereWithinTwoSeconds(RunningSuite suite) {
    var small = SmallCase.in(suite);
    small.complain("De eerste, om alles warm te draaien.");
    awaitOpen(small, "trustPulse", PATIENCE);

    UUID complaint = small.complain("Wij horen wijzigingen pas achteraf.");

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(types(suite, small.id())).contains("ComplaintLogged");
              assertThat(
                      small
                          .lead()
                          .get(ASSESSMENT, "/assessments?complaint=" + complaint)
                          .getInt("total"))
                  .isEqualTo(1);
              assertThat(small.lead().tryToGet(REPORTING, small.path() + "/timeline").asString())
                  .contains(complaint.toString());
            });
  }

  @Test
  void everyRecordIsAStructuredCloudEventInAGaplessSequence(RunningSuite suite) {
    var small = SmallCase.in(suite);
    small.complain("Eerste.");
    small.complete("explore", ALL_OF_EXPLORE);
    small.complain("Tweede.");
    var stream = new EventStream(suite);
    await()
        .atMost(PATIENCE)
        .until(() -> stream.of(PARTNERSHIPS, small.id()), events -> events.size() == 8);

    var records =
        stream.records(PARTNERSHIPS).stream()
            .filter(record -> record.key().equals(small.id().toString()))
            .toList();

    assertThat(records)
        .allSatisfy(
            record -> {
              assertThat(EventStream.contentType(record))
                  .isEqualTo("application/cloudevents+json; charset=UTF-8");
              JsonNode event = EventStream.json(record.value());
              assertThat(event.path("specversion").asText()).isEqualTo("1.0");
              assertThat(event.path("sequencetype").asText()).isEqualTo("Integer");
              assertThat(event.path("data").path("partnership").asText())
                  .isEqualTo(small.id().toString());
            });
    assertThat(records.stream().map(r -> EventStream.json(r.value()).path("sequence").asText()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, records.size()).mapToObj(String::valueOf).toList());
  }

  private static List<String> types(RunningSuite suite, UUID partnership) {
    return new EventStream(suite)
        .of(PARTNERSHIPS, partnership).stream()
            .map(event -> event.path("type").asText().split("\\.")[3])
            .toList();
  }

  private static int open(SmallCase small, String instrument) {
    return small
        .lead()
        .get(
            ASSESSMENT,
            "/assessments?state=open&instrument=%s&partnership=%s"
                .formatted(instrument, small.id()))
        .getInt("total");
  }

  private static void awaitOpen(SmallCase small, String instrument, Duration patience) {
    await().atMost(patience).until(() -> open(small, instrument) == 1);
  }
}
