package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was promised holds after ten kills, and somebody would notice if it did not. */
@Order(2)
@ExtendWith(SharedExperiment.class)
class ChaosIT {

  /** A row that is taken away, and the invariant that is broken without it. */
  private record Loss(Service in, String table, String invariant) {
    String copy() {
      return "lost_" + table.replace('.', '_');
    }

    void happenIn(Databases databases) {
      databases.execute(
          in,
          """
          create table %1$s as select ctid as place, t.* from %2$s t limit 1;
          delete from %2$s where ctid = (select place from %1$s);
          alter table %1$s drop column place;
          """
              .formatted(copy(), table));
    }

    void makeGoodIn(Databases databases) {
      databases.execute(
          in, "insert into %2$s select * from %1$s; drop table %1$s;".formatted(copy(), table));
    }
  }

  private static final List<Loss> LOSSES =
      List.of(
          new Loss(PARTNERSHIP, "activity", "acknowledged writes"),
          new Loss(PARTNERSHIP, "event_sequence", "committed events"),
          new Loss(PARTNERSHIP, "inbox", "every event had its effect"),
          new Loss(REPORTING, "projection.complaint", "reports = what the sources hold"));

  @Test
  void everythingThatWasPromisedHoldsAfterTenKillsAndTheAlarmGoesWhenARowIsLost(
      Experiment experiment) throws InterruptedException {
    Map<String, List<String>> found = experiment.hurtAndCheck();

    assertThat(found).allSatisfy((invariant, wrong) -> assertThat(wrong).as(invariant).isEmpty());
    assertThat(experiment.ledger().writes()).isGreaterThan(100);

    LOSSES.forEach(loss -> loss.happenIn(experiment.databases()));
    Map<String, List<String>> alarms = experiment.check();
    LOSSES.forEach(loss -> loss.makeGoodIn(experiment.databases()));

    assertThat(LOSSES)
        .allSatisfy(
            loss ->
                assertThat(alarms)
                    .anySatisfy(
                        (invariant, wrong) -> {
                          assertThat(invariant).startsWith(loss.invariant());
                          assertThat(wrong).isNotEmpty();
                        }));
  }
}
