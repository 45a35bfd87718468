package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.samenspel.local.backup.Backup;
import nl.samenspel.local.backup.Restore;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The databases are put back to an earlier moment, the stream is ahead of them. Comes last: what
 * was promised in between is lost, and that is what this is about.
 */
@Order(3)
@ExtendWith(SharedExperiment.class)
class RestoreIT {
  private static final String LOGGED = "nl.samenspel.partnership.ComplaintLogged.v1";

  @Test
  void restoredDatabasesGoOnAfterTheStreamAndTellWhatTheyLost(
      Experiment experiment, @TempDir Path folder) throws Exception {
    var small = SmallCase.in(experiment);
    UUID kept = small.complain();
    experiment.awaitQuiet();
    var cluster = experiment.cluster();
    Backup.take(cluster.home(), cluster.ports(), folder.resolve("backup"));
    UUID lost = small.complain();
    experiment.awaitQuiet();

    cluster.killAll();
    Restore.put(cluster.home(), folder.resolve("backup"));
    cluster.start();
    UUID later = small.complain();
    experiment.awaitQuiet();

    // The source knows what it knew, and what came later.
    assertThat(ids(experiment, PARTNERSHIP, "select id from complaint"))
        .contains(kept, later)
        .doesNotContain(lost);
    // It tells what it lost.
    assertThat(
            experiment
                .databases()
                .texts(
                    PARTNERSHIP,
                    "select event -> 'data' ->> 'complaint' from lost_event where type = '%s'"
                        .formatted(LOGGED)))
        .containsExactly(lost.toString());
    // What was taken in after the backup is taken in again.
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              assertThat(ids(experiment, ASSESSMENT, "select unnest(complaints) from assessment"))
                  .contains(kept, lost, later);
              assertThat(ids(experiment, REPORTING, "select id from projection.complaint"))
                  .contains(kept, lost, later);
            });
    experiment.awaitQuiet();
    // No number was given twice, whatever was lost.
    for (Service service : List.of(PARTNERSHIP, ASSESSMENT)) {
      var published = new Published(experiment.topics().records(topicOf(service)));
      assertThat(published.gaps()).isEmpty();
      assertThat(
              experiment
                  .databases()
                  .texts(service, "select subject || ' ' || last from event_sequence"))
          .containsExactlyInAnyOrderElementsOf(published.lastNumbers());
    }
    assertThat(experiment.rebuilt()).isEmpty();
  }

  private static String topicOf(Service service) {
    return service == PARTNERSHIP ? Topics.PARTNERSHIPS : Topics.ASSESSMENTS;
  }

  private static List<UUID> ids(Experiment experiment, Service service, String select) {
    return experiment.databases().ids(service, select);
  }
}
