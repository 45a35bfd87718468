package nl.samenspel.local;

import static io.restassured.RestAssured.given;
import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is about people is where it has to be and nowhere else: looked for in every column of the
 * three databases, every topic, every export, the feed and everything that the suite logged.
 */
@ExtendWith(SharedSuite.class)
class PersonalDataIT {

  private static final String DELEGATE = "Appelvink";
  private static final String COMPLAINT = "Braamsluiper";
  private static final String PARTICIPANT = "Kwartelkoning";
  private static final String REMARK = "Wielewaal";
  private static final String SIDE = "Roerdomp";
  private static final String INTEREST = "Nachtegaal";
  private static final String PLAN = "Zomertaling";
  private static final List<String> WORDS =
      List.of(DELEGATE, COMPLAINT, PARTICIPANT, REMARK, SIDE, INTEREST, PLAN);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Passes the test of a citizen service number; it is nobody's. */
  private static final String NUMBER = "111222333";

  @Test
  void isWhereItHasToBeAndNowhereElse(RunningSuite suite) throws Exception {
    var small = SmallCase.in(suite);
    var secrets = new ArrayList<>(List.of(small.lead().token(), small.partner().token()));
    delegate(small);
    var complaint = small.complain(COMPLAINT + " zegt nooit iets vooraf.");
    side(small, complaint);
    interestAndPlan(small);
    refuseNumber(small);
    var trajectory = participant(small);
    secrets.addAll(answerWithARemark(small));
    awaitReported(small, complaint);

    assertThat(placesIn(suite, PARTNERSHIP))
        .containsEntry(DELEGATE, List.of("delegate.name", "history.after"))
        .containsEntry(COMPLAINT, List.of("complaint.description", "history.after"))
        .containsEntry(PARTICIPANT, List.of("history.after", "trajectory.participant"))
        .containsEntry(SIDE, List.of("perspective.what_happened"))
        .containsEntry(INTEREST, List.of("history.after", "interest.interest"))
        .containsEntry(PLAN, List.of("history.after", "project.goal"))
        .doesNotContainKeys(REMARK, NUMBER);
    assertThat(placesIn(suite, ASSESSMENT))
        .isEqualTo(Map.of(REMARK, List.of("response_comment.body")));
    assertThat(placesIn(suite, REPORTING)).isEmpty();
    assertNowhereOutside(suite, small);
    assertNotLogged(suite, secrets);

    erase(small, trajectory);

    assertThat(placesIn(suite, PARTNERSHIP)).doesNotContainKey(PARTICIPANT);
    assertNowhereOutside(suite, small);
  }

  private static void delegate(SmallCase small) {
    small
        .lead()
        .post(
            PARTNERSHIP,
            small.path() + "/delegates",
            Map.of(
                "organisation", small.leads(),
                "name", DELEGATE,
                "mandate", Map.of("scope", "Inhoud en planning")));
  }

  /** What a party says in a recovery is not even in history. */
  private static void side(SmallCase small, UUID complaint) {
    var recovery =
        small
            .partner()
            .post(
                PARTNERSHIP, small.path() + "/recoveries", Map.of("complaints", List.of(complaint)))
            .getUUID("id");
    given()
        .auth()
        .oauth2(small.partner().token())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "whatHappened", SIDE + " kwam niet opdagen",
                "whatItMeant", "Wij wachtten.",
                "whatWeNeed", "Een afspraak."))
        .put(
            small.lead().suite().ports().url(PARTNERSHIP)
                + "/v1%s/recoveries/%s/perspectives/%s"
                    .formatted(small.path(), recovery, small.partners()))
        .then()
        .statusCode(200);
  }

  private static void interestAndPlan(SmallCase small) {
    small
        .lead()
        .post(
            PARTNERSHIP,
            small.path() + "/interests",
            Map.of(
                "organisation",
                small.leads(),
                "interest",
                INTEREST + " zoekt werk.",
                "priority",
                1));
    small
        .lead()
        .post(
            PARTNERSHIP,
            small.path() + "/projects",
            Map.of(
                "title", "Vakopleiding",
                "goal", PLAN + " aan het werk.",
                "owner", small.leads(),
                "startsOn", "2026-09-01",
                "endsOn", "2027-07-01"));
  }

  private static void refuseNumber(SmallCase small) {
    given()
        .auth()
        .oauth2(small.partner().token())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "category",
                "communication",
                "description",
                "Het gaat om " + NUMBER,
                "occurredOn",
                "2026-11-03"))
        .post(small.lead().suite().ports().url(PARTNERSHIP) + "/v1" + small.path() + "/signals")
        .then()
        .statusCode(400);
  }

  /**
   * @return where the trajectory is
   */
  private static String participant(SmallCase small) {
    var programme =
        small
            .partner()
            .post(
                PARTNERSHIP,
                small.path() + "/programmes",
                Map.of(
                    "title", "Van werkzoekend naar IT-beheerder",
                    "provider", small.partners(),
                    "goal", "Een diploma en een baan.",
                    "tailoring", "Deeltijd.",
                    "startsOn", "2026-01-05",
                    "plannedCostPerTrajectory", 7500))
            .getUUID("id");
    var trajectory =
        small
            .lead()
            .post(
                PARTNERSHIP,
                small.path() + "/trajectories",
                Map.of(
                    "programme",
                    programme,
                    "participant",
                    "K-4711-" + PARTICIPANT,
                    "referredBy",
                    small.leads(),
                    "intake",
                    Map.of("level", 3, "expectation", "diploma", "steps", List.of("Taalmodule"))))
            .getUUID("id");
    return small.path() + "/trajectories/" + trajectory;
  }

  /**
   * @return the tokens that people answered with
   */
  private static List<String> answerWithARemark(SmallCase small) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                small
                        .lead()
                        .get(ASSESSMENT, "/assessments?state=open&partnership=" + small.id())
                        .getInt("total")
                    > 0);
    var assessment =
        small
            .lead()
            .get(ASSESSMENT, "/assessments?state=open&partnership=" + small.id())
            .getUUID("items[0].id");
    List<String> tokens =
        small
            .lead()
            .post(
                ASSESSMENT,
                "/assessments/" + assessment + "/invitations",
                Map.of("organisation", small.leads(), "audience", "professional", "count", 1))
            .getList("tokens");
    var answers = new HashMap<String, Integer>();
    small
        .lead()
        .get(ASSESSMENT, "/instruments/trustPulse")
        .<String>getList("items.code")
        .forEach(code -> answers.put(code, 4));
    given()
        .header("Invitation-Token", tokens.get(0))
        .contentType(ContentType.JSON)
        .body(
            Map.of("answers", answers, "comments", Map.of("openness", REMARK + " praat niet mee.")))
        .put(small.lead().suite().ports().url(ASSESSMENT) + "/v1/invitation/response")
        .then()
        .statusCode(204);
    return tokens;
  }

  private static void awaitReported(SmallCase small, UUID complaint) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                small
                    .lead()
                    .tryToGet(REPORTING, small.path() + "/timeline")
                    .asString()
                    .contains(complaint.toString()));
  }

  private static void erase(SmallCase small, String trajectory) {
    given()
        .auth()
        .oauth2(small.lead().token())
        .delete(small.lead().suite().ports().url(PARTNERSHIP) + "/v1" + trajectory + "/participant")
        .then()
        .statusCode(204);
  }

  /** By word, where it stands; words that are nowhere are left out. */
  private static Map<String, List<String>> placesIn(RunningSuite suite, Service service)
      throws SQLException {
    var places = new TreeMap<String, List<String>>();
    try (var database =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(suite.ports().postgresql(), service.database()),
            service.database(),
            Passwords.of(suite.home()).of(service))) {
      for (var word : Stream.concat(WORDS.stream(), Stream.of(NUMBER)).toList()) {
        var found = new TreeSet<>(DatabaseSearch.placesOf(word, database));
        if (!found.isEmpty()) {
          places.put(word, List.copyOf(found));
        }
      }
    }
    return places;
  }

  /** Neither in the topics, nor in what others are shown of the events. */
  private static void assertNowhereOutside(RunningSuite suite, SmallCase small) {
    for (var topic : List.of(EventStream.PARTNERSHIPS, EventStream.ASSESSMENTS)) {
      new EventStream(suite)
          .records(topic)
          .forEach(record -> assertThat(record.value()).doesNotContainIgnoringCase(words()));
    }
    var analyst = new Client(suite, suite.tokens().issue("analyst", Optional.empty()));
    var datasets = analyst.get(REPORTING, "/exports").<String>getList("items.name");
    assertThat(datasets).isNotEmpty();
    for (var dataset : datasets) {
      for (var form : List.of("text/csv", "application/x-ndjson")) {
        var export = analyst.get(REPORTING, "/exports/" + dataset, form);
        export.then().statusCode(200);
        assertThat(export.asString()).as(dataset).doesNotContainIgnoringCase(words());
      }
    }
    for (var shown : List.of("/report", "/timeline", "/complaints", "/scores")) {
      assertThat(small.lead().tryToGet(REPORTING, small.path() + shown).asString())
          .as(shown)
          .doesNotContainIgnoringCase(words());
    }
  }

  /**
   * Everything that the parts of the suite and their database and broker wrote about themselves.
   */
  private static void assertNotLogged(RunningSuite suite, List<String> secrets) throws IOException {
    var passwords = Passwords.of(suite.home());
    secrets.add(passwords.webhooks());
    secrets.add(passwords.superuser());
    Stream.of(Service.values()).map(passwords::of).forEach(secrets::add);
    try (var logs = Files.list(suite.home().log("any").getParent())) {
      for (var log : logs.filter(Files::isRegularFile).toList()) {
        var text = read(log);
        assertThat(containedIn(text, WORDS)).as("words in %s", log.getFileName()).isEmpty();
        assertThat(containedIn(text, secrets)).as("secrets in %s", log.getFileName()).isEmpty();
      }
    }
    var audit = read(suite.home().log(PARTNERSHIP.title()));
    assertThat(audit).contains("samenspel.audit").contains("/v1/partnerships/{partnership}");
  }

  /** Which ones; a whole log would be too much to be shown. */
  private static List<String> containedIn(String text, List<String> words) {
    var small = text.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> small.contains(word.toLowerCase(Locale.ROOT)))
        .map(word -> word.substring(0, Math.min(8, word.length())) + "…")
        .toList();
  }

  private static String read(Path log) throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }

  private static String[] words() {
    return Stream.concat(WORDS.stream(), Stream.of(NUMBER)).toArray(String[]::new);
  }
}
