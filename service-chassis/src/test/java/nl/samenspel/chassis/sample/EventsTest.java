package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class EventsTest {

  @Inject Outbox outbox;
  @Inject AgroalDataSource database;
  @Inject EventBatches batches;

  @Test
  void publishesAnEventWhenItsChangeCommits() {
    var subject = UUID.randomUUID();

    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(new Sample.Painted(subject, Colour.DEEP_BLUE)));

    var event = eventsOf(subject, 1).get(0);
    assertThat(event.path("specversion").asText()).isEqualTo("1.0");
    assertThat(event.path("type").asText()).isEqualTo("nl.samenspel.sample.Painted.v1");
    assertThat(event.path("sequence").asText()).isEqualTo("1");
    assertThat(event.path("sequencetype").asText()).isEqualTo("Integer");
    assertThat(event.path("partitionkey").asText()).isEqualTo(subject.toString());
    assertThat(event.path("data").path("colour").asText()).isEqualTo("deepBlue");
    assertThat(event.path("data").has("subject")).isFalse();
    assertThat(event.path("datacontenttype").asText()).isEqualTo("application/json");
    assertThat(event.path("dataschema").asText())
        .isEqualTo("urn:samenspel:schema:nl.samenspel.sample.Painted.v1");
    assertThat(event.path("time").asText()).endsWith("Z");
    assertThat(UUID.fromString(event.path("id").asText()).version()).isEqualTo(7);
  }

  @Test
  void keepsTheTraceOfTheRequestThatLedToAnEvent() {
    var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    var made =
        As.memberOf(UUID.randomUUID())
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .body("{\"name\":\"Klein\",\"colour\":\"red\"}")
            .post("/v1/samples")
            .then()
            .statusCode(201)
            .extract();

    var event = eventsOf(UUID.fromString(made.path("id")), 1).get(0);
    assertThat(event.path("traceparent").asText())
        .matches("00-" + trace + "-\\p{XDigit}{16}-0[01]");
  }

  @Test
  void publishesNothingWhenItsChangeDoesNotCommit() {
    var subject = UUID.randomUUID();

    var transaction = QuarkusTransaction.requiringNew();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    transaction.run(
                        () -> {
                          outbox.append(new Sample.Painted(subject, Colour.RED));
                          throw new IllegalStateException("changed my mind");
                        })))
        .isNotNull();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(new Sample.Painted(subject, Colour.DEEP_BLUE)));

    var event = eventsOf(subject, 1).get(0);
    assertThat(event.path("data").path("colour").asText()).isEqualTo("deepBlue");
    assertThat(event.path("sequence").asText()).isEqualTo("1");
  }

  @Test
  void numbersTheEventsOfASubjectWithoutAGapWhoeverWritesThem() throws Exception {
    var subject = UUID.randomUUID();
    Callable<Void> write =
        () -> {
          QuarkusTransaction.requiringNew()
              .run(() -> outbox.append(new Sample.Painted(subject, Colour.RED)));
          return null;
        };

    var writers = Executors.newFixedThreadPool(8);
    for (var written : writers.invokeAll(IntStream.range(0, 200).mapToObj(i -> write).toList())) {
      written.get();
    }
    writers.shutdown();

    assertThat(eventsOf(subject, 200).stream().map(event -> event.path("sequence").asInt()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
  }

  @Test
  void letsAnEventHaveItsEffectOnceHoweverOftenItIsDelivered() {
    var event = UUID.randomUUID();
    put(event, "hello");
    put(event, "hello");
    var last = UUID.randomUUID();
    put(last, "last");

    await().untilAsserted(() -> assertThat(letters(last)).hasSize(1));
    assertThat(letters(event)).containsExactly("hello");
  }

  @Test
  void setsPoisonAsideAndProcessesWhatFollows() {
    var poison = UUID.randomUUID();
    var fine = UUID.randomUUID();
    var before = Topics.records("samenspel.assessments.dead-letters").size();
    Topics.put("samenspel.assessments", "key", "no JSON at all");
    put(poison, "poison");
    put(fine, "fine");

    await().untilAsserted(() -> assertThat(letters(fine)).containsExactly("fine"));
    await()
        .untilAsserted(
            () ->
                assertThat(Topics.records("samenspel.assessments.dead-letters"))
                    .hasSize(before + 2)
                    .allSatisfy(
                        letter -> assertThat(letter.headers().lastHeader("reason")).isNotNull()));
    assertThat(letters(poison)).isEmpty();
  }

  @Test
  void isPastWhatItSetAsideSoThatThatIsNotReadAgainAfterARestart() {
    Topics.put("samenspel.assessments", "one-partition", "no JSON at all, and nothing after it");
    var last =
        Topics.records("samenspel.assessments").stream()
            .filter(record -> record.value().startsWith("no JSON at all, and nothing"))
            .reduce((before, after) -> after)
            .orElseThrow();

    await()
        .untilAsserted(() -> assertThat(position(last.partition())).isEqualTo(last.offset() + 1));
  }

  /** What is no event is refused at once, and what fails in its turn. */
  @Test
  void goesOnAfterTheLastThatWasRefusedAlsoWhenThatWasRefusedFirst() {
    var place = new TopicPartition("samenspel.assessments", 3);
    var fails = event(UUID.randomUUID(), "fails");

    var goesOn =
        batches.process(
            new ConsumerRecords<>(
                Map.of(place, List.of(record(place, 7, fails), record(place, 8, "no JSON"))),
                Map.of()),
            events -> {
              throw new IllegalStateException("fails");
            },
            (record, reason) -> {});

    assertThat(goesOn).containsExactly(Map.entry(place, 9L));
  }

  private static ConsumerRecord<String, String> record(
      TopicPartition place, long offset, String value) {
    return new ConsumerRecord<>(place.topic(), place.partition(), offset, "key", value);
  }

  @Test
  void setsAsideWithoutItsTextWhatIsTooLargeToGoWithItsReason() {
    var before = Topics.records("samenspel.assessments.dead-letters").size();
    var fine = UUID.randomUUID();
    Topics.put("samenspel.assessments", "one-partition", "x".repeat(1_048_300));
    put(fine, "fine");

    await().untilAsserted(() -> assertThat(letters(fine)).containsExactly("fine"));
    var letters = Topics.records("samenspel.assessments.dead-letters");
    assertThat(letters).hasSize(before + 1);
    assertThat(letters.get(before).value()).isNull();
    assertThat(letters.get(before).headers().lastHeader("origin")).isNotNull();
  }

  @Test
  void triesOnceMoreWhatFailedForAReasonThatHasPassed() throws SQLException {
    execute(
        """
        create sequence attempt;
        create function fail_once() returns trigger language plpgsql as $$
        begin
          if nextval('attempt') = 1 then raise unique_violation; end if;
          return new;
        end $$;
        create trigger failing before insert on letter for each row execute function fail_once();
        """);
    var event = UUID.randomUUID();
    put(event, "hello");

    await().untilAsserted(() -> assertThat(letters(event)).containsExactly("hello"));

    execute("drop trigger failing on letter; drop function fail_once(); drop sequence attempt");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long position(int partition) throws SQLException {
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement(
                "select coalesce(max(next_offset), 0) from inbox_position"
                    + " where topic = 'samenspel.assessments' and partition = ?")) {
      read.setInt(1, partition);
      try (var row = read.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static List<JsonNode> eventsOf(UUID subject, int count) {
    await().untilAsserted(() -> assertThat(Topics.eventsOf(subject)).hasSize(count));
    return Topics.eventsOf(subject);
  }

  private static void put(UUID id, String text) {
    Topics.put("samenspel.assessments", "one-partition", event(id, text));
  }

  private static String event(UUID id, String text) {
    return """
    {"specversion":"1.0","id":"%s","type":"t","subject":"%s","sequence":"1",
     "time":"2026-11-20T10:00:00Z","partitionkey":"%s","data":{"text":"%s"}}
    """
        .formatted(id, id, id, text);
  }

  private List<String> letters(UUID event) {
    try (var connection = database.getConnection();
        var read = connection.prepareStatement("select text from letter where event = ?")) {
      read.setObject(1, event);
      var texts = new ArrayList<String>();
      try (var row = read.executeQuery()) {
        while (row.next()) {
          texts.add(row.getString(1));
        }
      }
      return texts;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
