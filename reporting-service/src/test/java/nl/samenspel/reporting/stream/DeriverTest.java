package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What follows from the projections is worked out after the batches, whatever happens. */
@QuarkusTest
@WithRealInfrastructure
class DeriverTest {

  @Inject Sql sql;
  @Inject Due due;

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
    forget(failing.partnership());
    forget(other.partnership());
    sql.update(
        "alter table projection.health add constraint broken check (partnership <> '%s')"
            .formatted(failing.partnership()));

    due.add(List.of(failing.partnership(), other.partnership()));

    awaitNothingDue();
    assertThat(isJudged(other.partnership())).isTrue();
    assertThat(isJudged(failing.partnership())).isFalse();
  }

  @Test
  void whatFailedIsMadeGoodByTheNextEvent() {
    var story = Story.of("Nog eens", "Lead", "Partner").arrived();
    forget(story.partnership());

    story.register("Derde").joins("Derde", "partner", Day.today()).arrived();

    assertThat(isJudged(story.partnership())).isTrue();
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
