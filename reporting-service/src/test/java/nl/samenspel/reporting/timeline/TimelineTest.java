package nl.samenspel.reporting.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened, in order, for people and for programs. */
@QuarkusTest
@WithRealInfrastructure
class TimelineTest {

  @Test
  void theStoryIsToldInDutch() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .get(story.at("/timeline?pageSize=100"))
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("partnershipCreated"))
        .body(
            "items.sentence",
            hasItem("De fase verkennen is afgerond. Losgelaten: belangen uitgesproken."))
        .body(
            "items.sentence",
            hasItem(
                "De fase overeenkomen is overgeslagen. Er ontbrak: afsprakennota,"
                    + " samenwerkingsovereenkomst."))
        .body("items.sentence", hasItem(containsString("over Codewerk")))
        .body(
            "items.sentence", hasItem("Het vertrouwen is gemeten: 2,8 op een schaal van 1 tot 5."));
  }

  @Test
  void andInEnglish() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .header("Accept-Language", "en")
        .get(story.at("/timeline?kind=trustMeasured"))
        .then()
        .body("items.sentence", hasItem("Trust was measured: 2.8 on a scale of 1 to 5."))
        .body("items[0].facts.score", is(2.8f));
  }

  @Test
  void aPartCanBeAskedFor() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .get(story.at("/timeline?kind=deliverableSigned&from=2026-03-01&until=2026-03-31"))
        .then()
        .body("items.kind", everyItem(equalTo("deliverableSigned")))
        .body("items.occurredOn", everyItem(containsString("2026-03")))
        .body("total", greaterThan(0));
    As.administrator()
        .get(story.at("/timeline?sort=-occurredOn&pageSize=1"))
        .then()
        .body("items[0].kind", equalTo("memberLeft"));
    As.administrator().get(story.at("/timeline?sort=kleur")).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline,   event, -occurredOn",
    "/complaints, id,    receivedOn",
    "/indicators, id,    kind"
  })
  void whatIsListedCanBeSortedOnItsIdAsWell(String list, String id, String second) {
    var day = Day.today();
    var story = Story.of("Op volgorde", "Lead", "Partner");
    story.complains("Partner", "Lead", "focus", day.minusDays(3));
    story.complains("Partner", "Lead", "focus", day.minusDays(9));
    story.complains("Partner", "Lead", "focus", day.minusDays(6));
    story.aims("Partner", "cost", 40, 65);
    story.aims("Partner", "quality", 40, 65);
    story.arrived();

    for (var sort : List.of("-id", "-id," + second)) {
      List<String> ids =
          As.administrator().get(story.at(list + "?pageSize=100&sort=" + sort)).path("items." + id);
      assertThat(ids).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void whatWasGoingOnBeforeItWasEnteredBeginsAtItsOwnStart() {
    var start = Day.today().minusMonths(10);
    var story = Story.since(start, "Al langer bezig", "Lead").arrived();

    As.administrator()
        .get(story.at("/timeline"))
        .then()
        .body("items[0].kind", equalTo("partnershipCreated"))
        .body("items.occurredOn", everyItem(is(start.toString())));
  }

  @Test
  void aMeasurementForSeveralComplaintsIsToldOnce() {
    var today = Day.today();
    var complaints = List.of(TimeOrderedId.next(), TimeOrderedId.next());
    var story = Story.of("Drie klachten", "Lead").trustsAfter(today, 2.8, complaints).arrived();

    As.administrator().get(story.at("/timeline?kind=trustMeasured")).then().body("total", is(1));
  }

  @Test
  void whatIsNotKnownYetIsNoReasonToFail() {
    var story =
        Story.of("Nieuw", "Lead")
            .publish("SomethingNew", Map.of("occurredOn", "2026-01-01"))
            .arrived();

    As.administrator().get(story.at("/timeline")).then().statusCode(200).body("total", is(3));
  }
}
