package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Publishing;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is rebuilt from the stream alone is equal to what it was, also while the stream goes on. */
@QuarkusTest
@WithRealInfrastructure
class RebuildTest {

  @Inject Sql sql;

  @Test
  void aRebuiltReportIsTheSameByteForByte() {
    var story = Story.told("CycleRenewed");
    var poison = Publishing.put(Story.PARTNERSHIPS, story.partnership().toString(), "geen json");
    story.repeats(story.published().get(10)).arrived();
    assertThat(poison).isNotNegative();
    var before = report(story);
    var feed = feed(story);
    var checksums = checksums(story);

    rebuild();

    assertThat(report(story)).isEqualTo(before);
    assertThat(feed(story)).isEqualTo(feed);
    assertThat(checksums(story)).isEqualTo(checksums);
  }

  @Test
  void soAreRecoveriesWhateverTheyCameTo() {
    var day = LocalDate.now();
    var story = Story.of("Hersteld", "Lead", "Partner").trusts(day.minusDays(40), 2.8);
    var complaint = story.complains("Partner", "Lead", "communication", day.minusDays(50));
    var recovery = story.recovers(day.minusDays(30), complaint);
    story.plans(recovery, day.minusDays(28), 0, day.minusDays(20), day.minusDays(3));
    story.shares(recovery, day.minusDays(27), day.minusDays(5));
    story.plans(recovery, day.minusDays(20), 1, day.minusDays(20), day.minusDays(3));
    story.repeats(story.published().get(story.published().size() - 1));
    story.recovers(day.minusDays(1), complaint);
    story.closes(recovery, day, 3.6).arrived();
    var before = report(story);
    assertThat(before).contains("\"trustScore\":3.6");

    rebuild();

    assertThat(report(story)).isEqualTo(before);
  }

  @Test
  void whatIsDamagedIsMadeGoodByARebuild() {
    var story = Story.told("CycleRenewed");
    var before = report(story);
    sql.update("delete from complaint where partnership = ?", story.partnership());
    sql.update("update partnership set name = 'kapot' where id = ?", story.partnership());
    assertThat(report(story)).isNotEqualTo(before);

    rebuild();

    assertThat(report(story)).isEqualTo(before);
  }

  @Test
  void eventsThatComeMeanwhileAreNotMissedAndReadersSeeNoGap() throws Exception {
    var story = Story.of("Tijdens de verbouwing", "Lead", "Partner").arrived();
    var going = new AtomicBoolean(true);
    var both = Executors.newFixedThreadPool(2);
    Callable<Integer> publishing =
        () -> {
          int complaints = 0;
          while (going.get()) {
            story.complains("Lead", "Partner", "focus", LocalDate.now());
            complaints++;
          }
          return complaints;
        };
    Callable<Integer> reading =
        () -> {
          int most = 0;
          while (going.get()) {
            int total =
                As.administrator()
                    .get(story.at(""))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("complaints.total");
            assertThat(total).as("complaints never become fewer").isGreaterThanOrEqualTo(most);
            most = total;
          }
          return most;
        };
    var published = both.submit(publishing);
    var read = both.submit(reading);

    rebuild();
    rebuild();
    going.set(false);
    int complaints = published.get();
    read.get();
    both.shutdown();
    story.arrived();

    As.administrator().get(story.at("")).then().body("complaints.total", is(complaints));
    As.administrator()
        .get(story.at("/timeline?kind=complaintLogged"))
        .then()
        .body("total", is(complaints));
  }

  @Test
  void onlyAnAdministratorMayRebuild() {
    As.auditor().body("{}").post("/v1/projections/rebuild").then().statusCode(403);
    As.analyst().body("{}").post("/v1/projections/rebuild").then().statusCode(403);
    As.administrator()
        .body("{\"schnell\":true}")
        .post("/v1/projections/rebuild")
        .then()
        .statusCode(400)
        .body("issues[0].name", equalTo("schnell"));
  }

  @Test
  void theStateOfTheProjectionsIsShown() {
    Story.of("Bij", "Lead").arrived();

    Awaitility.await()
        .untilAsserted(
            () ->
                As.analyst()
                    .get("/v1/projections")
                    .then()
                    .statusCode(200)
                    .body(
                        "items.name",
                        equalTo(
                            java.util.List.of(
                                "activities",
                                "complaints",
                                "contributions",
                                "indicators",
                                "mandates",
                                "members",
                                "organisations",
                                "overview",
                                "recoveries",
                                "scores",
                                "timeline")))
                    .body("items.lag", everyItem(is(0)))
                    .body("items.lastEvent.type", everyItem(notNullValue())));
  }

  private static void rebuild() {
    var progress =
        As.administrator()
            .body("{}")
            .post("/v1/projections/rebuild")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                As.administrator()
                    .get(progress)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("completed")));
  }

  private static String report(Story story) {
    return As.administrator().get(story.at("/report")).then().statusCode(200).extract().asString();
  }

  private static String feed(Story story) {
    return As.administrator()
        .get("/v1/events?limit=1000&subject=" + story.partnership())
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.subject == '" + story.partnership() + "' }.id")
        .toString();
  }

  /** A checksum over every row of the partnership in every table. */
  private String checksums(Story story) {
    return sql.list(
            """
            select md5(string_agg(row, '|' order by row)) as sum from (
                select 'member' || m::text as row from member m where partnership = ?
                union all select 'partnership' || p::text from partnership p where id = ?
                union all select 'timeline' || t::text from timeline_entry t where partnership = ?
                union all select 'complaint' || c::text from complaint c where partnership = ?
                union all select 'assessment' || a::text from assessment a where partnership = ?
                union all select 'trust' || t::text from trust t where partnership = ?
                union all select 'score' || s::text from organisation_score s
                    join assessment a on a.id = s.assessment where a.partnership = ?
            ) rows
            """,
            row -> row.text("sum"),
            story.partnership(),
            story.partnership(),
            story.partnership(),
            story.partnership(),
            story.partnership(),
            story.partnership(),
            story.partnership())
        .toString();
  }
}
