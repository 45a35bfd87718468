package nl.samenspel.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.MovedClock;
import nl.samenspel.reporting.Story;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The events as they come. */
@QuarkusTest
@WithRealInfrastructure
class LiveStreamTest {

  private static final String STREAM = "/v1/events/stream";

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void closeAll() throws Exception {
    MovedClock.back();
    for (var each : open) {
      each.close();
    }
  }

  @Test
  void aReaderThatGoesOnFromTheMiddleMissesNothingAndGetsNothingTwice() {
    var story = Story.told("CycleRenewed");
    var token = Tokens.of("member", story.organisation("Codewerk Opleidingen"));
    var page = As.nobody().auth().oauth2(token).get("/v1/events?limit=20").then().extract();
    List<String> before = page.path("items.id");

    var listener = listen(STREAM, token, page.path("cursor"));
    // What happens while the past is still being sent.
    for (int i = 0; i < 20; i++) {
      story.starts("shape", 1, Day.today());
    }
    var all = ids(story);
    await(() -> listener.ids().size() >= all.size() - before.size());

    var received = new ArrayList<>(before);
    received.addAll(listener.ids());
    assertThat(received).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    assertThat(listener.ids().stream().filter(about(story)::contains))
        .isEqualTo(about(story).stream().filter(listener.ids()::contains).toList())
        .hasSizeGreaterThan(20);
    // Broken off here and taken up again: only what is new.
    var lastId = listener.lastId();
    listener.close();
    var again = listen(STREAM, token, lastId);
    story.starts("execute", 1, Day.today());
    await(() -> again.ids().contains(last(ids(story))));
    assertThat(again.ids()).containsExactly(last(ids(story)));
  }

  @Test
  void howeverOftenItIsBrokenOffWhileEventsComeNothingIsMissedAndNothingComesTwice()
      throws InterruptedException {
    var stories =
        IntStream.range(0, 4).mapToObj(i -> Story.of("Afgebroken " + i, "L").arrived()).toList();
    var token = Tokens.of("analyst", null);
    var random = new Random(20_261_126);
    var first = listen(STREAM, token, null);
    await(() -> first.lastId() != null);
    var lastId = first.lastId();
    var publisher =
        new Thread(
            () -> {
              for (int i = 0; i < 400; i++) {
                stories.get(i % stories.size()).starts("share", 1, Day.today());
              }
            });
    publisher.start();

    var received = new ArrayList<String>();
    while (received.size() < 400) {
      var listener = listen(STREAM, token, lastId);
      var enough = Math.min(1 + random.nextInt(60), 400 - received.size());
      await(() -> listener.ids().size() >= enough);
      listener.close();
      await(listener::ended);
      received.addAll(listener.ids());
      lastId = listener.lastId();
    }
    publisher.join();

    assertThat(received).doesNotHaveDuplicates();
    for (var story : stories) {
      var ids = ids(story);
      assertThat(received.stream().filter(ids::contains))
          .isEqualTo(ids.subList(ids.size() - 100, ids.size()));
    }
  }

  @Test
  void withoutAnIdOnlyWhatIsNewComes() {
    var story = Story.of("Vanaf nu", "Lead", "Partner").arrived();
    var listener = listen(STREAM, Tokens.of("member", story.organisation("Lead")), null);

    story.starts("share", 1, Day.today());

    await(() -> !listener.events().isEmpty());
    assertThat(listener.ids()).containsExactly(last(ids(story)));
  }

  @Test
  void anEmptyIdBeginsAtTheBeginning() {
    var story = Story.told("CycleRenewed");
    var token = Tokens.of("member", story.organisation("Codewerk Opleidingen"));

    var listener = listen(STREAM, token, "");

    await(() -> listener.ids().size() == story.published().size());
    assertThat(listener.ids()).containsExactlyInAnyOrderElementsOf(ids(story));
  }

  @Test
  void typesAndSubjectAreChosen() {
    var story = Story.of("Keuze", "Lead", "Partner").arrived();
    var other = Story.of("Andere keuze", "Lead", "Partner").arrived();
    var path = STREAM + "?types=PhaseStarted&subject=" + story.partnership();
    var listener = listen(path, Tokens.of("analyst", null), null);

    other.starts("share", 1, Day.today()).arrived();
    story.complains("Lead", "Partner", "focus", Day.today());
    story.starts("share", 1, Day.today());

    await(() -> !listener.events().isEmpty());
    assertThat(listener.ids()).containsExactly(last(ids(story)));
  }

  @Test
  void whoLeavesHearsNothingMoreWhileTheStreamGoesOn() {
    var story = Story.of("Vertrek", "Lead", "Partner").arrived();
    var partner = listen(STREAM, Tokens.of("member", story.organisation("Partner")), null);
    story.starts("share", 1, Day.today());
    await(() -> partner.events().size() == 1);

    story.leaves("Partner").arrived();
    var lead = listen(STREAM, Tokens.of("member", story.organisation("Lead")), null);
    var unheard = new ArrayList<String>();
    for (var phase : List.of("agree", "shape", "execute")) {
      story.starts(phase, 1, Day.today());
      unheard.add(last(ids(story)));
      await(() -> lead.ids().containsAll(unheard));
    }
    // The last of them may still be on its way to whom it is not for.
    unheard.remove(2);
    story.joins("Partner", "partner", Day.today()).arrived();
    story.starts("share", 1, Day.today());

    await(() -> partner.ids().contains(last(ids(story))));
    assertThat(partner.ids()).doesNotContainAnyElementsOf(unheard);
  }

  @Test
  void anOutsiderHearsNothing() {
    var story = Story.of("Buitenstaander", "Lead", "Partner").arrived();
    var outsider = listen(STREAM, Tokens.of("coordinator", UUID.randomUUID()), null);
    var insider = listen(STREAM, Tokens.of("member", story.organisation("Lead")), null);

    story.starts("share", 1, Day.today());

    await(() -> !insider.events().isEmpty());
    var tick = insider.events().size();
    story.starts("agree", 1, Day.today());
    await(() -> insider.events().size() > tick);
    assertThat(outsider.events()).isEmpty();
  }

  @Test
  void aCallerHasSoManyStreamsAndNoMore() {
    var token = Tokens.of("analyst", null, "gulzig");
    var first = listen(STREAM, token, null);
    for (int i = 1; i < 5; i++) {
      listen(STREAM, token, null);
    }

    refused(token);
    listen(STREAM, Tokens.of("analyst", null, "een-ander"), null);

    first.close();
    Awaitility.await().ignoreExceptions().until(() -> listen(STREAM, token, null) != null);
  }

  @Test
  void silenceIsBrokenByAComment() {
    var listener = listen(STREAM, Tokens.of("member", UUID.randomUUID()), null);
    await(() -> listener.comments().contains("welcome"));

    MovedClock.by(Duration.ofSeconds(16));

    await(() -> listener.comments().contains("still here"));
    assertThat(listener.events()).isEmpty();
    assertThat(listener.lastId()).isNotBlank();
  }

  @Test
  void theStreamEndsWhenTheTokenExpires() {
    var anHour = Tokens.of("analyst", null, claims -> claims.expiresIn(Duration.ofHours(1)));
    var listener = listen(STREAM, anHour, null);

    MovedClock.by(Duration.ofMinutes(59));
    await(() -> listener.comments().contains("still here"));
    assertThat(listener.ended()).isFalse();

    MovedClock.by(Duration.ofMinutes(2));
    await(listener::ended);
  }

  @Test
  void whatIsNotRightIsRefusedBeforeTheStreamBegins() {
    As.nobody().accept("text/event-stream").get(STREAM).then().statusCode(401);
    As.analyst()
        .accept("text/event-stream")
        .header("Last-Event-ID", "onzin")
        .get(STREAM)
        .then()
        .statusCode(400)
        .body("issues[0].name", equalTo("Last-Event-ID"))
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:invalid-cursor"));
    As.analyst().accept("text/event-stream").get(STREAM + "?onbekend=1").then().statusCode(400);
  }

  private static void refused(String token) {
    As.nobody()
        .auth()
        .oauth2(token)
        .accept("text/event-stream")
        .get(STREAM)
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("urn:problem-type:samenspel:too-many-streams"));
  }

  private Listener listen(String path, String token, String lastEventId) {
    var listener = Listener.to(path, token, lastEventId);
    open.add(listener);
    return listener;
  }

  /** The events with the partnership itself as their subject, in order. */
  private static List<String> about(Story story) {
    return story.published().stream()
        .filter(event -> event.path("subject").asText().equals(story.partnership().toString()))
        .map(event -> event.path("id").asText())
        .toList();
  }

  private static List<String> ids(Story story) {
    return story.published().stream().map(event -> event.path("id").asText()).toList();
  }

  private static <T> T last(List<T> items) {
    return items.get(items.size() - 1);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
  }
}
