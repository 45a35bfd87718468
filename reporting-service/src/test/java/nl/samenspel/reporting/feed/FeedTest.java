package nl.samenspel.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** The events themselves, page by page. */
@QuarkusTest
@WithRealInfrastructure
class FeedTest {

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    var story = Story.told("CycleRenewed");
    var lead = story.organisation("Codewerk Opleidingen");
    var ids = new ArrayList<String>();
    var next = "/v1/events?limit=7";
    for (; ; ) {
      var page = As.memberOf(lead).get(next).then().statusCode(200).extract();
      List<String> found = page.path("items.id");
      if (found.isEmpty()) {
        break;
      }
      ids.addAll(found);
      next = page.path("next");
    }

    assertThat(ids)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            story.published().stream().map(event -> event.path("id").asText()).toList());
    // Later the same address goes on with what is new.
    story.starts("shape", 1, Day.today()).arrived();
    As.memberOf(lead)
        .get(next)
        .then()
        .body("items.type", contains("nl.samenspel.partnership.PhaseStarted.v1"))
        .header("Link", containsString("rel=\"next\""));
  }

  @Test
  void eventsOfASubjectComeInTheOrderOfTheirSequence() {
    var story = Story.told("CycleRenewed");

    List<String> sequences =
        As.administrator()
            .get("/v1/events?limit=1000&subject=" + story.partnership())
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.subject == '" + story.partnership() + "' }.sequence");

    assertThat(sequences)
        .isNotEmpty()
        .isEqualTo(IntStream.rangeClosed(1, sequences.size()).mapToObj(String::valueOf).toList());
  }

  @Test
  void eventsAreExactlyAsTheyWerePublished() throws Exception {
    var story = Story.told("CycleRenewed");
    var answer =
        As.administrator()
            .get("/v1/events?limit=1000&subject=" + story.partnership())
            .then()
            .extract()
            .asString();
    var mapper = new ObjectMapper();

    var items = mapper.readTree(answer).path("items");

    assertThat(items).isNotEmpty().allSatisfy(EventContract::assertValid);
    assertThat(items).allMatch(item -> story.published().contains(item));
  }

  @Test
  void typesCanBeChosen() {
    var story = Story.told("CycleRenewed");
    var at = "/v1/events?limit=1000&subject=" + story.partnership();

    As.administrator()
        .get(at + "&types=PhaseCompleted,ComplaintLogged")
        .then()
        .body("items.size()", is(story.count("PhaseCompleted") + story.count("ComplaintLogged")))
        .body("items.type", everyItem(containsString("nl.samenspel.partnership.")));
    As.administrator()
        .get(at + "&types=nl.samenspel.assessment.TrustMeasured.v1")
        .then()
        .body("items.size()", is(story.count("TrustMeasured")));
    As.administrator().get(at + "&types=%25").then().body("items", empty());
  }

  @Test
  void anOrganisationIsSeenByWhomItWorksWith() {
    var story = Story.of("Namen", "Lead", "Partner").arrived();

    As.memberOf(story.organisation("Lead"))
        .get("/v1/events?types=OrganisationRegistered")
        .then()
        .body("items.data.name", hasItem("Partner"))
        .body("items.size()", is(2));
  }

  @Test
  void aCursorThatWasNotGivenOutHereIsRefused() {
    for (var cursor : List.of("onzin", "MTIz", "c2FtZW5zcGVsLzEvMTExMTExMTExMTExMTExMTExMTExMTE")) {
      As.administrator()
          .get("/v1/events?cursor=" + cursor)
          .then()
          .statusCode(400)
          .body("issues[0].name", equalTo("cursor"))
          .body("issues[0].type", equalTo("urn:problem-type:samenspel:invalid-cursor"));
    }
  }
}
