package nl.samenspel.reporting.stream;

import static nl.samenspel.reporting.stream.Reconstruction.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.samenspel.chassis.inbox.EventBatches;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows from the projections is worked out after the batches, whatever happens. */
@QuarkusTest
@WithRealInfrastructure
class DeriverTest {

  private static final String NEXT = "projection_next_of_a_test";

  @Inject Sql sql;
  @Inject EventBatches batches;
  @Inject Due due;
  @Inject Applier applier;
  @Inject Deriver deriver;
  @Inject Schemas schemas;
  @Inject MeterRegistry meters;

  @AfterEach
  void mended() {
    sql.update("alter table projection.health drop constraint if exists broken");
  }

  @Test
  void whatAReplicaThatDiedLeftBehindIsWorkedOut() {
    var story = Story.of("Achtergelaten", "Lead", "Partner").arrived();
    forget(story.partnership());

    due.add(List.of(story.partnership()));

    awaitNothingDue();
    assertThat(isJudged(story.partnership())).isTrue();
  }

  @Test
  void oneThatFailsDoesNotHoldUpTheOthers() {
    var failing = Story.of("Lukt niet", "Lead", "Partner").arrived();
    var other = Story.of("Lukt wel", "Lead", "Partner").arrived();
    forget(other.partnership());
    breakFor(failing);

    due.add(List.of(failing.partnership(), other.partnership()));

    awaitNothingDue();
    assertThat(isJudged(other.partnership())).isTrue();
    assertThat(isJudged(failing.partnership())).isFalse();
  }

  @Test
  void whatFailsIsToldToWhoRunsTheServiceAndTriedAgainAtTheNextStart() {
    var failing = Story.of("Lukt niet nu", "Lead", "Partner").arrived();
    breakFor(failing);
    var before = told();

    due.add(List.of(failing.partnership()));

    awaitNothingDue();
    Awaitility.await().until(() -> told() == before + 1);
    assertThat(outstanding()).contains(failing.partnership());
    As.administrator().get("/v1/projections").then().body("outstanding", is(outstanding().size()));

    mended();
    deriveAsAtTheStart();

    assertThat(outstanding()).doesNotContain(failing.partnership());
    assertThat(isJudged(failing.partnership())).isTrue();
  }

  @Test
  void oneThatFailsIsUnknownAfterARebuildWhichGoesOnForTheOthers() {
    var failing = Story.of("Staat in de weg", "Lead", "Partner").arrived();
    var other = Story.of("Heeft er geen last van", "Lead", "Partner").arrived();
    breakFor(failing);

    Rebuilding.rebuild();

    assertThat(isJudged(other.partnership())).isTrue();
    assertThat(outstanding()).contains(failing.partnership());
    As.administrator().get(failing.at("")).then().body("health.status", equalTo("unknown"));
    mended();
    deriveAsAtTheStart();
  }

  /** It is the service then, and not a partnership: what is read stays as it was. */
  @Test
  void whatFailsForManyFailsAsAWhole() {
    var many = Stream.generate(UUID::randomUUID).limit(1_000).toList();
    var tried = new AtomicInteger();
    var broken = new IllegalStateException("never");
    broken.setStackTrace(new StackTraceElement[0]);

    assertThatThrownBy(
            () ->
                deriver.derive(
                    new Portion(null, many),
                    some -> {
                      tried.incrementAndGet();
                      throw broken;
                    },
                    new AtomicInteger()))
        .hasMessage("never");

    assertThat(tried).hasValueLessThan(300);
  }

  /** It would be missing in the new tables, and stand in no list of what was refused. */
  @Test
  void noEventIsRefusedInARebuildForWhatFollowsFromIt() {
    var failing = Story.of("Komt nog net", "Lead", "Partner").arrived();
    breakFor(failing);
    var records =
        Topics.records(Story.PARTNERSHIPS).stream()
            .filter(record -> failing.partnership().toString().equals(record.key()))
            .toList();
    var place = new TopicPartition(Story.PARTNERSHIPS, records.get(0).partition());
    var refused = new ArrayList<Exception>();
    inTransaction(() -> schemas.prepareNext(NEXT));
    try {
      batches.process(
          new ConsumerRecords<>(Map.of(place, records), Map.of()),
          events -> applier.applyBeside(NEXT, events, true),
          (record, reason) -> refused.add(reason));
      deriver.workOffBeside(NEXT, () -> true);

      assertThat(refused).isEmpty();
      assertThat(rows("event")).isEqualTo(records.size());
      assertThat(rows("due")).isZero();
      assertThat(rows("judged")).isZero();
    } finally {
      inTransaction(() -> schemas.dropNext(NEXT));
    }
  }

  @Test
  void whatFailedIsMadeGoodByTheNextEvent() {
    var story = Story.of("Nog eens", "Lead", "Partner").arrived();
    forget(story.partnership());

    story.register("Derde").joins("Derde", "partner", Day.today()).arrived();

    assertThat(isJudged(story.partnership())).isTrue();
  }

  /** From here on nothing can be said of its health. */
  private void breakFor(Story story) {
    forget(story.partnership());
    sql.update(
        "alter table projection.health add constraint broken check (partnership <> '%s')"
            .formatted(story.partnership()));
  }

  private void deriveAsAtTheStart() {
    var left = new AtomicInteger();
    applier
        .outstandingLive()
        .forEach(portion -> deriver.derive(portion, applier::deriveLive, left));
  }

  private double told() {
    return meters.get("samenspel.derivations.failed").counter().count();
  }

  private List<UUID> outstanding() {
    return applier.outstandingLive().stream()
        .flatMap(portion -> portion.partnerships().stream())
        .toList();
  }

  private long rows(String table) {
    return sql.one("select count(*) as n from " + NEXT + "." + table, row -> row.whole("n"))
        .orElseThrow();
  }

  private void forget(UUID partnership) {
    sql.update("delete from health where partnership = ?", partnership);
  }

  private boolean isJudged(UUID partnership) {
    return sql.one(
            "select exists (select from health where partnership = ?) as there",
            row -> row.flag("there"),
            partnership)
        .orElseThrow();
  }

  private static void awaitNothingDue() {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !Story.isAnythingDue());
  }
}
