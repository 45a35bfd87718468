package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Participants;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What is rebuilt from the stream alone is equal to what it was, also while the stream goes on. */
@QuarkusTest
@WithRealInfrastructure
class RebuildTest {

  @Inject Sql sql;

  @Test
  void aRebuiltReportIsTheSameByteForByte() {
    var story = Story.told("CycleRenewed");
    var poison = Topics.put(Story.PARTNERSHIPS, story.partnership().toString(), "geen json");
    story.repeats(story.published().get(10)).arrived();
    assertThat(poison).isNotNegative();
    var before = report(story);
    var feed = feed(story);
    var checksums = checksums(story);

    Rebuilding.rebuild();

    assertThat(report(story)).isEqualTo(before);
    assertThat(feed(story)).isEqualTo(feed);
    assertThat(checksums(story)).isEqualTo(checksums);
  }

  @Test
  void soAreRecoveriesWhateverTheyCameTo() {
    var day = Day.today();
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

    Rebuilding.rebuild();

    assertThat(report(story)).isEqualTo(before);
  }

  @Test
  void soAreActivitiesAndIndicatorsWithWhatWasCorrected() {
    var day = Day.today();
    var story = Story.of("Gemeten", "Lead", "Partner");
    var activity = story.acts("deepening", 1, "explore", day.minusDays(9));
    story.acts("progress", 1, "explore", day.minusDays(3));
    story.acts(activity, "progress", 1, "explore", day.minusDays(8));
    var indicator = story.aims("Partner", "quality", 40, 65);
    story.measures(indicator, "quality", 52, day).arrived();
    var before = report(story);
    assertThat(before).contains("\"deepening\":0,\"progress\":2", "\"toTarget\":13");

    Rebuilding.rebuild();

    assertThat(report(story)).isEqualTo(before);
  }

  /** A rebuild reads in one batch what came in several. */
  @Test
  void soIsSinceWhenMembersTakePartInWhateverRole() {
    var begin = Day.today().minusDays(40);
    var story = Story.since(begin, "Ander voor", "Lead", "Andere", "Terug").arrived();
    story.leaves("Andere").leaves("Terug").arrived();
    story.joins("Andere", "lead", Day.today());
    story.joins("Terug", "partner", Day.today().plusDays(1)).arrived();
    var before = report(story);
    As.administrator()
        .get(story.at(""))
        .then()
        .body("members.role", equalTo(List.of("lead", "lead", "partner")))
        .body(
            "members.joinedOn",
            equalTo(
                List.of(begin.toString(), begin.toString(), Day.today().plusDays(1).toString())));

    Rebuilding.rebuild();

    assertThat(report(story)).isEqualTo(before);
  }

  @Test
  void soIsWorkOfWhichWasToldTwiceThatItLasted() {
    var day = Day.today();
    var story = Story.of("Blijvend werk", "Lead", "Partner");
    var participants = new Participants(story);
    var trajectories = participants.refer(1, day.minusMonths(9));
    participants.last(trajectories, day.minusMonths(1));
    story.arrived();
    participants.last(trajectories, day);
    story.arrived();
    var checksums = checksums(story);

    Rebuilding.rebuild();

    assertThat(checksums(story)).isEqualTo(checksums);
  }

  @Test
  void whatIsDamagedIsMadeGoodByARebuild() {
    var story = Story.told("CycleRenewed");
    var before = report(story);
    sql.update("delete from complaint where partnership = ?", story.partnership());
    sql.update("update partnership set name = 'kapot' where id = ?", story.partnership());
    assertThat(report(story)).isNotEqualTo(before);

    Rebuilding.rebuild();

    assertThat(report(story)).isEqualTo(before);
  }

  @Test
  void eventsThatComeMeanwhileAreNotMissedAndReadersSeeNoGap() throws Exception {
    var story = Story.of("Tijdens de verbouwing", "Lead", "Partner").arrived();
    var going = new AtomicBoolean(true);
    var all = Executors.newCachedThreadPool();
    Callable<Integer> publishing =
        () -> {
          int complaints = 0;
          while (going.get()) {
            story.complains("Lead", "Partner", "focus", Day.today());
            complaints++;
          }
          return complaints;
        };
    var published = all.submit(publishing);
    var lead = "organisation=" + story.organisation("Lead");
    var reads =
        Map.of(
                story.at(""),
                "complaints.total",
                story.at("/report"),
                "partnership.complaints.total",
                story.at("/complaints"),
                "total",
                story.at("/timeline"),
                "total",
                "/v1/portfolio?" + lead,
                "complaints.received",
                "/v1/alerts?rule=repeatedComplaints&" + lead,
                "total")
            .entrySet()
            .stream()
            .map(each -> all.submit(() -> neverLess(each.getKey(), each.getValue(), going)))
            .toList();

    Rebuilding.rebuild();
    Rebuilding.rebuild();
    going.set(false);
    int complaints = published.get();
    for (var read : reads) {
      read.get();
    }
    all.shutdown();
    story.arrived();

    As.administrator().get(story.at("")).then().body("complaints.total", is(complaints));
    var checksums = checksums(story);
    Rebuilding.rebuild();
    assertThat(checksums(story)).as("as a fresh rebuild").isEqualTo(checksums);
    As.administrator()
        .get(story.at("/timeline?kind=complaintLogged"))
        .then()
        .body("total", is(complaints));
  }

  /** Nothing that was counted is ever gone, and no answer is an error. */
  private static int neverLess(String path, String figure, AtomicBoolean going) {
    int most = 0;
    while (going.get()) {
      int now =
          As.administrator()
              .get(path)
              .then()
              .statusCode(200)
              .extract()
              .<Number>path(figure)
              .intValue();
      assertThat(now).as("%s of %s", figure, path).isGreaterThanOrEqualTo(most);
      most = now;
    }
    return most;
  }

  @Test
  void databaseThatGoesAwayAndComesBackMakesItBeginAgainAndMissNothing() throws Exception {
    var story = Story.told("CycleRenewed").arrived();
    var before = report(story);
    var progress = Rebuilding.start();

    breakAllConnections();

    Rebuilding.awaitCompleted(progress);
    assertThat(report(story)).isEqualTo(before);
  }

  /** Also those with which a lock is held. */
  private static void breakAllConnections() throws SQLException {
    try (var connection = connection()) {
      breakConnections(connection, "datname = current_database() and pid <> pg_backend_pid()");
    }
  }

  @Test
  void whoLostARebuildToAnotherHasNoSayInItAnyMore() throws Exception {
    var story = Story.told("CycleRenewed").arrived();
    var before = report(story);
    String progress;
    try (var connection = connection()) {
      holdOffSwap(connection);
      progress = Rebuilding.start();
      awaitReadyToSwap(1);
      // It does not notice that its lock is gone, as a replica would not whose network is.
      breakConnections(
          connection, "pid in (select pid from pg_locks where " + Rebuilding.IS_REBUILD_LOCK + ")");
      Rebuilding.start();
      awaitReadyToSwap(2);
    }

    // Who came first goes first, and fails, as the other has dropped its tables.
    Rebuilding.awaitCompleted(progress);
    assertThat(report(story)).isEqualTo(before);
    assertThat(rebuilding()).isEmpty();
  }

  @Test
  void whatFailsWithNobodyElseAtItIsToldAndLeavesTheReportsAsTheyWere() throws Exception {
    var story = Story.told("CycleRenewed").arrived();
    var before = report(story);
    String progress;
    try (var connection = connection();
        var statement = connection.createStatement()) {
      holdOffSwap(connection);
      progress = Rebuilding.start();
      awaitReadyToSwap(1);
      statement.execute("drop schema " + rebuilding().get(0) + " cascade");
    }

    Awaitility.await()
        .untilAsserted(
            () ->
                As.administrator()
                    .get(progress)
                    .then()
                    .body("state", equalTo("failed"))
                    .body("failure", equalTo("SqlFailure"))
                    .body("finishedAt", notNullValue()));
    assertThat(report(story)).isEqualTo(before);
    assertThat(rebuilding()).isEmpty();
    Rebuilding.rebuild();
  }

  /** Such as a statement that takes longer than the driver waits for. */
  @Test
  void whatTheDatabaseGivesUpOnInEachAttemptFailsWithThatReason() throws Exception {
    try (var gone = Gone.from("new.tables = old.tables and new.state = 'running'")) {
      var progress = Rebuilding.start();

      Awaitility.await()
          .untilAsserted(
              () ->
                  As.administrator()
                      .get(progress)
                      .then()
                      .body("state", equalTo("failed"))
                      .body("failure", equalTo("The database gave up in attempt 5"))
                      .body("attempts", is(5))
                      .body("finishedAt", notNullValue()));
      assertThat(gone.times()).isEqualTo(5);
    }
    assertThat(rebuilding()).isEmpty();
  }

  @Test
  void databaseThatIsAwayIsWaitedForHoweverOftenItIsLookedFor() throws Exception {
    String progress;
    try (var gone = Gone.from("new.tables is distinct from old.tables")) {
      progress = Rebuilding.start();
      Awaitility.await().until(() -> gone.times() > 5);
    }

    Rebuilding.awaitCompleted(progress);
    As.administrator().get(progress).then().body("attempts", is(1));
  }

  /** The connection breaks where a certain change is noted of a rebuild. */
  private record Gone(Connection connection) implements AutoCloseable {

    static Gone from(String change) throws SQLException {
      var connection = RebuildTest.connection();
      try (var statement = connection.createStatement()) {
        statement.execute("create sequence gone");
        statement.execute(
            """
            create function gone() returns trigger language plpgsql as $$ begin
              perform nextval('public.gone');
              raise exception 'gone' using errcode = '08006';
            end $$
            """);
        statement.execute(
            "create trigger gone before update on rebuild for each row when (%s) execute function gone()"
                .formatted(change));
      }
      return new Gone(connection);
    }

    /** A sequence goes on where a transaction does not. */
    long times() throws SQLException {
      try (var statement = connection.createStatement();
          var found =
              statement.executeQuery(
                  "select case when is_called then last_value else 0 end from gone")) {
        found.next();
        return found.getLong(1);
      }
    }

    @Override
    public void close() throws SQLException {
      try (connection;
          var statement = connection.createStatement()) {
        statement.execute("drop function gone() cascade");
        statement.execute("drop sequence gone");
      }
    }
  }

  /** As an applier does, until the connection is closed. */
  private static void holdOffSwap(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock_shared(7266736001)");
    }
  }

  /** Until so many have read all there is, and wait for the moment to swap. */
  private void awaitReadyToSwap(int rebuilders) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                sql.list(
                            """
                            select pid from pg_locks
                            where locktype = 'advisory' and mode = 'ExclusiveLock' and not granted
                            """,
                            row -> row.integer("pid"))
                        .size()
                    == rebuilders);
  }

  /** The schemas of rebuilds that are going on or were left. */
  private List<String> rebuilding() {
    return sql.list(
        "select nspname from pg_namespace where starts_with(nspname, 'projection_next')",
        row -> row.text("nspname"));
  }

  private static void breakConnections(Connection connection, String which) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where " + which);
    }
  }

  private static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class),
        "service",
        "service");
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
                            List.of(
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
                                "timeline",
                                "trajectories")))
                    .body("items.lag", everyItem(is(0)))
                    .body("items.lastEvent.type", everyItem(notNullValue())));
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

  private String checksums(Story story) {
    return Checksums.of(sql, story.partnership());
  }
}
