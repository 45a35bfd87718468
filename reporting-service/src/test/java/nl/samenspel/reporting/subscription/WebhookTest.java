package nl.samenspel.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.MovedClock;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.feed.Feed;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events come to who subscribed, each in its turn, whatever the receiver does. */
@QuarkusTest
@WithRealInfrastructure
class WebhookTest {

  @Inject EndedSubscriptions ended;
  @Inject Sql sql;
  @Inject Feed feed;

  private final List<Hook> hooks = new ArrayList<>();

  @AfterEach
  void close() {
    hooks.forEach(Hook::close);
    sql.update("delete from public.subscription");
    MovedClock.back();
  }

  @Test
  void everyEventComesSignedAndAsItWasPublished() throws JsonProcessingException {
    var story = Story.of("Bezorgd", "Lead", "Partner").arrived();
    var hook = hook();
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    var before = story.published().size();

    for (int i = 0; i < 30; i++) {
      story.starts("share", 1, Day.today());
    }
    await(() -> hook.received().size() == 30);

    assertThat(hook.ids()).isEqualTo(ids(story).subList(before, before + 30));
    for (var event : hook.received()) {
      assertThat(event.signature()).isEqualTo(subscribed.signatureOf(event));
      assertThat(event.contentType()).isEqualTo("application/cloudevents+json; charset=UTF-8");
      assertThat(new ObjectMapper().readTree(event.body())).isIn(story.published());
    }
    await(() -> subscribed.waiting() == 0);
  }

  @Test
  void onlyWhatTheSubscriberMaySeeAndAskedForComes() {
    var ours = Story.of("Van ons", "Wij", "Zij").arrived();
    var theirs = Story.of("Van hen", "Anderen").arrived();
    var hook = hook();
    Subscribed.of(ours.organisation("Zij"), hook, "PhaseStarted");

    theirs.starts("share", 1, Day.today()).arrived();
    ours.complains("Wij", "Zij", "focus", Day.today());
    ours.starts("share", 1, Day.today());
    var wanted = last(ids(ours));
    await(() -> hook.ids().contains(wanted));
    ours.leaves("Zij").arrived();
    ours.starts("agree", 1, Day.today()).arrived();
    ours.joins("Zij", "partner", Day.today()).arrived();

    assertThat(hook.ids()).containsExactly(wanted);
  }

  @Test
  void whatComesWhileSomebodySubscribesDoesNotWaitForTheNextEvent() {
    var story = Story.of("Tegelijk", "Lead").arrived();
    var early = hook();
    Subscribed.of(As::administrator, early.sink(), "PhaseStarted");
    var late = hook();

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              subscribesUnseenAsYet(late);
              story.starts("share", 1, Day.today());
              await(() -> early.received().size() == 1);
            });

    await(() -> late.ids().equals(early.ids()));
  }

  private void subscribesUnseenAsYet(Hook hook) {
    sql.update(
        """
        insert into public.subscription (id, owner, sink, types, state, created_at, cursor)
        values (?, 'late', ?, '{PhaseStarted}', 'active', now(), ?)
        """,
        UUID.randomUUID(),
        hook.sink(),
        feed.end().encoded());
  }

  @Test
  void aSubjectThatFailsHoldsBackOnlyItself() {
    var broken = Story.of("Hapert", "Lead").arrived();
    var other = Story.of("Loopt door", "Ander").arrived();
    var hook = hook();
    hook.answering(event -> event.subject().equals(broken.partnership().toString()) ? 503 : 200);
    var subscribed = Subscribed.of(As::administrator, hook.sink());

    broken.starts("share", 1, Day.today()).starts("agree", 1, Day.today()).arrived();
    for (int i = 0; i < 10; i++) {
      other.starts("share", 1, Day.today());
    }
    await(() -> of(hook, other).size() == 10);

    assertThat(of(hook, other)).isSorted();
    // Of the other one the first was tried, once, and the second waits for it.
    assertThat(of(hook, broken)).hasSize(1);
    await(() -> failure(subscribed) != null);
    MovedClock.by(Duration.ofSeconds(20));
    other.starts("agree", 1, Day.today());
    await(() -> of(hook, other).size() == 11);
    assertThat(of(hook, broken)).hasSize(1);

    hook.answering(event -> 200);
    MovedClock.by(Duration.ofSeconds(6));
    await(() -> of(hook, broken).size() == 3);
    var sequences = of(hook, broken);
    assertThat(sequences.get(1)).isEqualTo(sequences.get(0));
    assertThat(sequences.get(2)).isEqualTo(sequences.get(0) + 1);
    await(() -> subscribed.waiting() == 0);
  }

  @Test
  void aReceiverThatHangsDelaysNobodyElse() {
    var stories =
        IntStream.range(0, 12)
            .mapToObj(i -> Story.of("Hangt " + i, "Lead " + i).arrived())
            .toList();
    var hanging = hook().answering(event -> Hook.HANG);
    var quick = hook();
    var stuck = Subscribed.of(As::administrator, hanging.sink(), "PhaseStarted");
    Subscribed.of(As::administrator, quick.sink(), "PhaseStarted");

    stories.forEach(story -> story.starts("share", 1, Day.today()));
    await(() -> quick.received().size() == stories.size());

    await(() -> hanging.received().size() == stories.size());
    assertThat(stuck.waiting()).isEqualTo(stories.size());
  }

  @Test
  void whoAnswersThatItIsGoneIsLeftAlone() {
    var story = Story.of("Weg", "Lead").arrived();
    var hook = hook().answering(event -> 410);
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);

    story.starts("share", 1, Day.today()).starts("agree", 1, Day.today());
    await(() -> subscribed.state().equals("ended"));

    As.coordinatorOf(story.organisation("Lead"))
        .get(subscribed.at(""))
        .then()
        .body("endedBecause", equalTo("gone"))
        .body("waiting", equalTo(0));
    As.coordinatorOf(story.organisation("Lead"))
        .body(Map.of())
        .post(subscribed.at("/dead-letters/redelivery"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:subscription-ended"));
    MovedClock.by(Duration.ofHours(1));
    story.starts("shape", 1, Day.today()).arrived();
    assertThat(hook.received()).hasSize(1);
  }

  @Test
  void aSubscriptionThatEndedIsForgottenAfterItsTerm() {
    var story = Story.of("Lang weg", "Lead").arrived();
    var gone = Subscribed.of(story.organisation("Lead"), hook().answering(event -> 410));
    story.starts("share", 1, Day.today());
    await(() -> gone.state().equals("ended"));
    var going = Subscribed.of(story.organisation("Lead"), hook());

    forgetAfter(Duration.ofDays(89));
    assertThat(gone.state()).isEqualTo("ended");

    forgetAfter(Duration.ofDays(91));
    gone.owner().get().get(gone.at("")).then().statusCode(404);
    assertThat(going.state()).isEqualTo("active");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void aRedirectIsAFailureAndIsNotFollowedLeastOfAllIntoAPrivateNetwork(int status) {
    var story = Story.of("Omgeleid", "Lead").arrived();
    var elsewhere = Hook.inAPrivateNetwork();
    hooks.add(elsewhere);
    var hook = hook().redirectingTo(elsewhere.sink(), status);
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);

    story.starts("share", 1, Day.today());
    await(() -> failure(subscribed) != null);

    assertThat(failure(subscribed)).isEqualTo("status " + status);
    assertThat(elsewhere.received()).isEmpty();
    assertThat(subscribed.waiting()).isEqualTo(1);
  }

  @Test
  void aReceiverThatAsksForTimeGetsIt() {
    var story = Story.of("Druk", "Lead").arrived();
    var hook = hook().answering(event -> 503).askingToWait(Duration.ofSeconds(120));
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    story.starts("share", 1, Day.today());
    await(() -> failure(subscribed) != null);
    var other = hook();
    Subscribed.of(story.organisation("Lead"), other);

    hook.answering(event -> 204);
    MovedClock.by(Duration.ofSeconds(60));
    story.starts("agree", 1, Day.today());
    await(() -> other.received().size() == 1);
    assertThat(hook.received()).hasSize(1);

    MovedClock.by(Duration.ofSeconds(61));
    await(() -> subscribed.waiting() == 0);
    assertThat(hook.received()).hasSize(3);
  }

  @Test
  void howeverOftenEachEventFailsThoseOfASubjectComeInOrder() {
    var stories =
        IntStream.range(0, 5)
            .mapToObj(i -> Story.of("Wisselvallig " + i, "Lead " + i).arrived())
            .toList();
    var tries = new ConcurrentHashMap<String, Integer>();
    var taken = new CopyOnWriteArrayList<Hook.Received>();
    var hook =
        hook()
            .answering(
                event -> {
                  // Some come at once, some at the second or third try.
                  var enough = 1 + event.sequence() % 3;
                  if (tries.merge(event.id(), 1, Integer::sum) < enough) {
                    return 500;
                  }
                  taken.add(event);
                  return 200;
                });
    var subscribed = Subscribed.of(As::administrator, hook.sink(), "PhaseStarted");

    for (int i = 0; i < 8; i++) {
      stories.forEach(story -> story.starts("share", 1, Day.today()));
    }
    stories.forEach(Story::arrived);
    // In steps that are shorter than a claim lasts.
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              MovedClock.by(Duration.ofSeconds(30));
              return subscribed.waiting() == 0;
            });

    for (var story : stories) {
      assertThat(
              taken.stream()
                  .filter(event -> event.subject().equals(story.partnership().toString()))
                  .map(Hook.Received::sequence)
                  .distinct())
          .hasSize(8)
          .isSorted();
    }
    assertThat(subscribed.dead()).isEmpty();
  }

  @Test
  void aNameThatComesToMeanAPrivateAddressIsNotReached() {
    var story = Story.of("Herbonden", "Lead").arrived();
    var hook = hook();
    NamesThatChange.point("wisselt.example", "127.0.0.1");
    var subscribed =
        Subscribed.of(
            () -> As.coordinatorOf(story.organisation("Lead")),
            "http://wisselt.example:" + hook.port() + "/");
    story.starts("share", 1, Day.today());
    await(() -> hook.received().size() == 1);

    NamesThatChange.point("wisselt.example", "127.0.0.2");
    story.starts("agree", 1, Day.today());
    await(() -> failure(subscribed) != null);

    assertThat(failure(subscribed)).isEqualTo("address not allowed");
    assertThat(hook.received()).hasSize(1);
  }

  @Test
  void whoAnswersWithoutEndIsNotHeardOut() {
    var story = Story.of("Praatziek", "Lead").arrived();
    var hook = hook().answering(event -> Hook.TALK_ON);
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);

    story.starts("share", 1, Day.today()).starts("agree", 1, Day.today());

    await(() -> hook.received().size() == 2 && subscribed.waiting() == 0);
    var talked = new long[] {-1};
    await(() -> talked[0] == (talked[0] = hook.talked()));
    assertThat(hook.talked()).isLessThan(20_000_000);
  }

  @Test
  void aReceiverThatIsAwayForADayLosesNothing() {
    var story = Story.of("Een dag weg", "Lead").arrived();
    var hook = hook();
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    story.starts("share", 1, Day.today());
    await(() -> hook.received().size() == 1 && subscribed.waiting() == 0);
    var before = story.published().size();

    hook.goesAway();
    for (var phase : List.of("agree", "shape", "execute")) {
      story.starts(phase, 1, Day.today());
    }
    var missed = ids(story).subList(before, before + 3);
    await(() -> failure(subscribed) != null);
    var attempts = 1;
    for (var pause : List.of(25, 100, 400, 1600, 6400, 25_600)) {
      assertThat(subscribed.dead()).isEmpty();
      MovedClock.by(Duration.ofSeconds(pause));
      var expected = ++attempts;
      await(() -> attempts(subscribed) == expected);
    }
    MovedClock.by(Duration.ofHours(24));
    await(() -> subscribed.dead().size() == 3);
    assertThat(subscribed.dead()).isEqualTo(missed);

    // It is back: what is new comes at once, what was missed when it is asked for.
    hook.comesBack();
    story.starts("explore", 2, Day.today());
    await(() -> hook.received().size() == 2);
    subscribed
        .owner()
        .get()
        .body(Map.of("events", missed.subList(0, 2)))
        .post(subscribed.at("/dead-letters/redelivery"))
        .then()
        .statusCode(202)
        .body("events", equalTo(2));
    await(() -> hook.received().size() == 4);
    subscribed.owner().get().body(Map.of()).post(subscribed.at("/dead-letters/redelivery"));
    await(() -> hook.received().size() == 5);
    assertThat(hook.ids().subList(2, 5)).isEqualTo(missed);
    assertThat(subscribed.dead()).isEmpty();
  }

  @Test
  void aReceiverThatIsBackWithinTheDayGetsEverythingInOrder() {
    var story = Story.of("Even weg", "Lead").arrived();
    var hook = hook();
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    hook.goesAway();
    for (int i = 0; i < 20; i++) {
      story.starts("share", 1, Day.today());
    }
    await(() -> failure(subscribed) != null);

    hook.comesBack();
    MovedClock.by(Duration.ofHours(9));

    await(() -> subscribed.waiting() == 0);
    assertThat(hook.ids())
        .isEqualTo(ids(story).subList(story.published().size() - 20, story.published().size()));
  }

  @Test
  void whatAReplicaClaimedAndDiedWithIsDeliveredByAnother() {
    var story = Story.of("Overgenomen", "Lead").arrived();
    var hook = hook().answering(event -> 503);
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    story.starts("share", 1, Day.today());
    await(() -> failure(subscribed) != null);

    // As a replica leaves it that dies between claiming and recording.
    hook.answering(event -> 200);
    sql.update(
        "update public.webhook_lane set due_at = due_at + interval '1 minute', claim = ? where"
            + " subscription = ?",
        UUID.randomUUID(),
        subscribed.id());
    MovedClock.by(Duration.ofSeconds(30));
    assertThat(subscribed.waiting()).isEqualTo(1);
    MovedClock.by(Duration.ofSeconds(60));

    await(() -> subscribed.waiting() == 0);
    assertThat(hook.received()).hasSize(2);
  }

  @Test
  void twoReplicasNeverClaimTheSame() {
    aSubscriptionWithOneLane("Samen");
    var claims = new ArrayList<Integer>();

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              theTurnOfAllLanesHasCome();
              claims.add(claimed(Map.of()));
              // Another one, while this transaction is open.
              QuarkusTransaction.requiringNew().run(() -> claims.add(claimed(Map.of())));
            });

    assertThat(claims).containsExactly(1, 0);
  }

  @Test
  void noMoreIsUnderWayToASubscriberThanMayBe() {
    var subscribed = aSubscriptionWithOneLane("Vol");
    var claims = new ArrayList<Integer>();

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              theTurnOfAllLanesHasCome();
              for (int underWay : List.of(5, 4, 3)) {
                claims.add(claimed(Map.of(subscribed.id(), underWay)));
              }
            });

    assertThat(claims).containsExactly(0, 0, 1);
  }

  /** Its receiver takes nothing, so that it waits. */
  private Subscribed aSubscriptionWithOneLane(String name) {
    var story = Story.of(name, "Lead").arrived();
    var hook = hook().answering(event -> 503);
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    story.starts("share", 1, Day.today());
    await(() -> failure(subscribed) != null);
    return subscribed;
  }

  private static void theTurnOfAllLanesHasCome() {
    Arc.container()
        .instance(Sql.class)
        .get()
        .update("update public.webhook_lane set due_at = now() - interval '1 hour'");
  }

  private static int claimed(Map<UUID, Integer> underWay) {
    return Arc.container()
        .instance(Queue.class)
        .get()
        .claim(underWay, 4, Duration.ofMinutes(1))
        .size();
  }

  @Test
  void aRebuildOfTheProjectionsLeavesSubscriptionsAsTheyAre() {
    var story = Story.of("Herbouwd", "Lead").arrived();
    var hook = hook();
    var subscribed = Subscribed.of(story.organisation("Lead"), hook);
    hook.answering(event -> 503);
    story.starts("share", 1, Day.today());
    await(() -> failure(subscribed) != null);

    var progress =
        As.administrator()
            .body(Map.of())
            .post("/v1/projections/rebuild")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await(
        () -> As.administrator().get(progress).then().extract().path("state").equals("completed"));
    hook.answering(event -> 200);
    story.starts("agree", 1, Day.today());
    MovedClock.by(Duration.ofSeconds(30));

    await(() -> subscribed.waiting() == 0 && hook.received().size() == 3);
    assertThat(hook.ids().subList(1, 3))
        .isEqualTo(ids(story).subList(story.published().size() - 2, story.published().size()));
  }

  private void forgetAfter(Duration time) {
    MovedClock.by(time);
    ended.forget();
    MovedClock.back();
  }

  private Hook hook() {
    var hook = Hook.open();
    hooks.add(hook);
    return hook;
  }

  private static List<Integer> of(Hook hook, Story story) {
    return hook.received().stream()
        .filter(event -> event.subject().equals(story.partnership().toString()))
        .map(Hook.Received::sequence)
        .toList();
  }

  private static String failure(Subscribed subscribed) {
    return head(subscribed, "failure");
  }

  private static int attempts(Subscribed subscribed) {
    return Integer.parseInt(head(subscribed, "attempts::text"));
  }

  private static String head(Subscribed subscribed, String column) {
    return Arc.container()
        .instance(Sql.class)
        .get()
        .list(
            "select "
                + column
                + " as value from public.webhook_delivery where subscription = ? and dead_at is"
                + " null order by id limit 1",
            row -> row.text("value"),
            subscribed.id())
        .stream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<String> ids(Story story) {
    return story.published().stream().map(event -> event.path("id").asText()).toList();
  }

  private static <T> T last(List<T> items) {
    return items.get(items.size() - 1);
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
  }
}
