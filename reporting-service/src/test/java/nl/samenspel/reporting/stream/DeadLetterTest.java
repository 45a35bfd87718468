package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.feed.Cursor;
import nl.samenspel.reporting.feed.Feed;
import nl.samenspel.reporting.feed.Selection;
import nl.samenspel.reporting.party.Sight;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What could not be applied is shown, and can be tried again as long as that keeps the order. */
@QuarkusTest
@WithRealInfrastructure
class DeadLetterTest {

  private static final String LETTERS = "/v1/projections/dead-letters";

  @Inject Sql sql;
  @Inject Feed feed;

  private final String broken = "Stuk " + UUID.randomUUID();

  /** The database refuses what nobody should be called: so an event fails, until it is mended. */
  private void theDatabaseRefuses(String name) {
    sql.update(
        "alter table projection.partnership add constraint broken check (name <> '" + name + "')");
  }

  /** The connection breaks where somebody is called so. */
  private void theDatabaseIsAwayFor(String name) {
    sql.update(
        """
        create or replace function away() returns trigger language plpgsql as $$ begin
          raise exception 'away' using errcode = '08006';
        end $$
        """);
    sql.update(
        "create trigger away before insert or update on projection.partnership for each row when"
            + " (new.name = '"
            + name
            + "') execute function away()");
  }

  @AfterEach
  void mended() {
    sql.update("drop trigger if exists away on projection.partnership");
    sql.update("alter table projection.partnership drop constraint if exists broken");
  }

  @Test
  void whatIsMendedIsAppliedByTryingAgain() {
    var story = Story.of("Heel", "Lead", "Partner").arrived();
    theDatabaseRefuses(broken);
    story.publish(renamed(story, broken));
    var letter = letterOf(story);

    retry(letter).then().statusCode(409).body("type", endsWith("dead-letter-still-refused"));
    mended();
    retry(letter).then().statusCode(200).body("state", equalTo("applied"));

    As.administrator().get(story.at("")).then().body("name", equalTo(broken));
    retry(letter).then().statusCode(200).body("state", equalTo("applied"));
    assertThat(lines(story)).isEqualTo(1);
  }

  @Test
  void whoTriesAgainIsNotKeptWaitingForADatabaseThatIsAway() {
    var story = Story.of("Even weg", "Lead", "Partner").arrived();
    theDatabaseRefuses(broken);
    story.publish(renamed(story, broken));
    var letter = letterOf(story);
    mended();
    theDatabaseIsAwayFor(broken);

    retry(letter).then().statusCode(503);

    mended();
    retry(letter).then().statusCode(200).body("state", equalTo("applied"));
  }

  @Test
  void whoReadsTheFeedFromBeforeItGetsItHoweverSmallThePages() {
    var from = feed.end();
    var story = Story.of("Alsnog", "Lead", "Partner").arrived();
    theDatabaseRefuses(broken);
    var event = renamed(story, broken);
    story.publish(event);
    var letter = letterOf(story);
    somethingElseComesAfterIt(letter);
    mended();

    retry(letter).then().statusCode(200);

    assertThat(IntStream.rangeClosed(1, 4))
        .allSatisfy(
            size ->
                assertThat(read(from, size)).contains(UUID.fromString(event.path("id").asText())));
  }

  /** In the same partition. */
  private void somethingElseComesAfterIt(String letter) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              Story.of("Ernaast", "Lead").arrived();
              return sql.one(
                      """
                      select 1 as found from public.dead_letter d
                      join event e on e.topic = d.topic and e.partition = d.partition
                      where d.id = ? and e."offset" > d."offset" limit 1
                      """,
                      row -> row.integer("found"),
                      UUID.fromString(letter))
                  .isPresent();
            });
  }

  private List<UUID> read(Cursor from, int size) {
    var everything = Selection.of(Sight.EVERYTHING, null, List.of());
    return Stream.iterate(
            feed.read(from, everything, size), page -> feed.read(page.to(), everything, size))
        .takeWhile(page -> !page.events().isEmpty())
        .flatMap(page -> page.events().stream())
        .map(Feed.Stored::id)
        .toList();
  }

  @Test
  void whatWasOvertakenIsAppliedInItsTurnByARebuild() {
    var story = Story.of("Eerst", "Lead", "Partner").arrived();
    theDatabaseRefuses("Tussenin");
    story.publish(renamed(story, "Tussenin"));
    var letter = letterOf(story);
    story.publish(renamed(story, "Laatst"));
    Awaitility.await()
        .untilAsserted(
            () -> As.administrator().get(story.at("")).then().body("name", equalTo("Laatst")));
    mended();

    retry(letter).then().statusCode(409).body("type", endsWith("dead-letter-overtaken"));

    As.administrator().get(story.at("")).then().body("name", equalTo("Laatst"));
    Rebuilding.rebuild();
    As.administrator().get(story.at("")).then().body("name", equalTo("Laatst"));
    As.administrator()
        .get(LETTERS)
        .then()
        .body("items.find { it.id == '" + letter + "' }.state", equalTo("applied"));
    retry(letter).then().statusCode(200);
  }

  @Test
  void anEarlierOneAboutTheSamePartnershipGoesFirst() {
    var story = Story.of("Op volgorde", "Lead", "Partner").arrived();
    theDatabaseRefuses(broken);
    story.publish(renamed(story, broken));
    var first = letterOf(story);
    story.publish(renamed(story, broken));
    Awaitility.await().until(() -> count(story) == 2);
    var second = letterOf(story);
    mended();

    retry(second).then().statusCode(409).body("type", endsWith("dead-letter-before-it"));
    retry(first).then().statusCode(200);
    retry(second).then().statusCode(200);

    As.administrator().get(story.at("")).then().body("name", equalTo(broken));
  }

  @Test
  void whatIsNoEventStaysRefused() {
    var key = UUID.randomUUID().toString();
    Topics.put(Story.PARTNERSHIPS, key, "geen json");
    var letter = letterWith(key);

    retry(letter).then().statusCode(409).body("type", endsWith("dead-letter-still-refused"));
    As.administrator()
        .get(LETTERS + "?pageSize=100")
        .then()
        .body("items.find { it.id == '" + letter + "' }.reason", equalTo("unreadable"))
        .body("items.find { it.id == '" + letter + "' }.state", equalTo("waiting"));
  }

  /** A replica that starts after the swap begins beyond it, and would never read it. */
  @Test
  void whatARebuildPassesBeforeTheLiveStreamIsSetAsideByTheRebuild() {
    var key = UUID.randomUUID().toString();
    Topics.put(Story.PARTNERSHIPS, key, "geen json");
    letterWith(key);
    theLiveStreamHasNotBeenThere(key);

    Rebuilding.rebuild();

    letterWith(key);
  }

  private void theLiveStreamHasNotBeenThere(String key) {
    Awaitility.await().until(() -> goesOnBeyond(key));
    sql.update(
        """
        update stream_position s set next_offset = d."offset" from public.dead_letter d
        where d.key = ? and s.topic = d.topic and s.partition = d.partition
        """,
        key);
    sql.update("delete from public.dead_letter where key = ?", key);
  }

  private boolean goesOnBeyond(String key) {
    return sql.one(
            """
            select 1 as found from stream_position s join public.dead_letter d
            on s.topic = d.topic and s.partition = d.partition
            where d.key = ? and s.next_offset > d."offset"
            """,
            row -> row.integer("found"),
            key)
        .isPresent();
  }

  @Test
  void onlyWhoRunsThePlatformSeesThem() {
    As.auditor().get(LETTERS).then().statusCode(200);
    As.analyst().get(LETTERS).then().statusCode(403);
    As.auditor()
        .body("{}")
        .post(LETTERS + "/" + UUID.randomUUID() + "/retry")
        .then()
        .statusCode(403);
    retry(UUID.randomUUID().toString()).then().statusCode(404);
  }

  private static ObjectNode renamed(Story story, String name) {
    var created =
        story.published().stream()
            .filter(event -> event.path("type").asText().endsWith(".PartnershipCreated.v1"))
            .findFirst()
            .orElseThrow();
    var changed = Story.copy(created);
    changed
        .put("id", UUID.randomUUID().toString())
        .put("type", "nl.samenspel.partnership.PartnershipChanged.v1")
        .put("sequence", String.valueOf(story.published().size() + 1));
    ((ObjectNode) changed.path("data")).put("name", name);
    return changed;
  }

  private String letterOf(Story story) {
    return letterWith(story.partnership().toString());
  }

  private String letterWith(String key) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                sql.one(
                        "select id from public.dead_letter where key = ? order by id desc limit 1",
                        row -> row.uuid("id").toString(),
                        key)
                    .orElse(null),
            id -> id != null);
  }

  private long count(Story story) {
    return sql.one(
            "select count(*) as n from public.dead_letter where key = ?",
            row -> row.whole("n"),
            story.partnership().toString())
        .orElse(0L);
  }

  private long lines(Story story) {
    return sql.one(
            """
            select count(*) as n from event where partnership = ?
            and type like '%PartnershipChanged.v1'
            """,
            row -> row.whole("n"), story.partnership())
        .orElse(0L);
  }

  private static io.restassured.response.Response retry(String letter) {
    return As.administrator().body("{}").post(LETTERS + "/" + letter + "/retry");
  }
}
