package nl.samenspel.partnership.reminder;

import static nl.samenspel.partnership.Case.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class OnceInAClusterTest {

  /** Past five in the morning, when the chores are due. */
  private static final Instant NOON = Instant.parse("2031-03-03T11:00:00Z");

  private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

  @Inject Reminders reminders;
  @Inject OnceADay once;
  @Inject Tally tally;
  @Inject AgroalDataSource database;
  @Inject @Any Instance<DailyChore> chores;

  @Test
  void ofManyReplicasOneDoesTheChore() throws SQLException {
    dueAt("tally", "2031-03-03T04:00:00Z");
    var replicas =
        IntStream.range(0, 3)
            .mapToObj(each -> reminders.scheduler(at(NOON), Duration.ofMillis(50)))
            .toList();

    replicas.parallelStream().forEach(Scheduler::start);
    await().atMost(Duration.ofSeconds(20)).until(() -> tally.days().contains(DAY));
    // Each has looked again by now, and found nothing more to do.
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> nextRun("tally").equals(Instant.parse("2031-03-04T04:00:00Z")));
    replicas.forEach(Scheduler::stop);

    assertThat(tally.days()).filteredOn(DAY::equals).hasSize(1);
  }

  @Test
  void ofManyReplicasOneRemindsOfTheDeadlineOfAComplaint() throws SQLException {
    var ours = aPartnership();
    ours.asPartner()
        .body(
            Map.of(
                "category", "focus",
                "description", "Te veel tegelijk.",
                "complainant", Map.of("external", "client"),
                "about", List.of(ours.lead()),
                "receivedOn", "2031-01-20",
                "regime", "nlAwb"))
        .post(ours.at("/complaints"))
        .then()
        .statusCode(201);
    dueAt("complaint-deadlines", "2031-03-03T04:00:00Z");
    var replicas =
        IntStream.range(0, 2)
            .mapToObj(each -> reminders.scheduler(at(NOON), Duration.ofMillis(50)))
            .toList();

    replicas.parallelStream().forEach(Scheduler::start);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> nextRun("complaint-deadlines").equals(Instant.parse("2031-03-04T04:00:00Z")));
    replicas.forEach(Scheduler::stop);

    var last = ours.lastEvents("ComplaintLogged", "ComplaintDeadlineNear").get(1);
    EventContract.assertValid(last);
    assertThat(last.path("data").path("on").asText()).isEqualTo("2031-03-03");
  }

  @Test
  void everyFeatureThatHasDatesHasItsChore() {
    assertThat(chores.stream().map(DailyChore::name))
        .contains("reviews-due", "expiring-mandates", "complaint-deadlines");
  }

  @Test
  void aChoreIsDoneOnceADayHoweverOftenItIsTried() {
    var day = LocalDate.of(2032, 4, 4);

    assertThat(once.run(tally, day)).isTrue();
    assertThat(once.run(tally, day)).isFalse();
    assertThat(once.run(tally, day.plusDays(1))).isTrue();

    assertThat(tally.days()).filteredOn(day::equals).hasSize(1);
  }

  @Test
  void aChoreThatFailedIsDoneWhenItIsTriedAgain() {
    var day = LocalDate.of(2033, 5, 5);
    tally.failNext();

    assertThatThrownBy(() -> once.run(tally, day)).isInstanceOf(IllegalStateException.class);
    assertThat(once.run(tally, day)).isTrue();

    assertThat(tally.days()).filteredOn(day::equals).hasSize(1);
  }

  /** As a replica would have left it the day before. */
  private void dueAt(String chore, String moment) throws SQLException {
    try (var connection = database.getConnection();
        var schedule =
            connection.prepareStatement(
                """
                insert into scheduled_tasks
                  (task_name, task_instance, execution_time, picked, version)
                values (?, 'recurring', ?::timestamptz, false, 1)
                on conflict (task_name, task_instance)
                do update set execution_time = excluded.execution_time
                """)) {
      schedule.setString(1, chore);
      schedule.setString(2, moment);
      schedule.executeUpdate();
    }
  }

  private Instant nextRun(String chore) throws SQLException {
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement(
                "select execution_time from scheduled_tasks where task_name = ?")) {
      read.setString(1, chore);
      try (var row = read.executeQuery()) {
        row.next();
        return row.getTimestamp(1).toInstant();
      }
    }
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  /** A chore that only counts. */
  @ApplicationScoped
  static class Tally implements DailyChore {

    private final List<LocalDate> done = new CopyOnWriteArrayList<>();
    private volatile boolean fails;

    @Override
    public String name() {
      return "tally";
    }

    @Override
    public void run(LocalDate today) {
      if (fails) {
        fails = false;
        throw new IllegalStateException("the first time it does not work");
      }
      done.add(today);
    }

    /** The next time it does not work. */
    void failNext() {
      fails = true;
    }

    List<LocalDate> days() {
      return List.copyOf(done);
    }
  }
}
