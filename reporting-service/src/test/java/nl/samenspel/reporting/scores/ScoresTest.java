package nl.samenspel.reporting.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** What was measured; what is hidden stays hidden. */
@QuarkusTest
@WithRealInfrastructure
class ScoresTest {

  @Test
  void scoresAreShownPerDimensionAndOrganisation() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .get(story.at("/scores"))
        .then()
        .statusCode(200)
        .body("rounds[0].instrument", equalTo("fiveLenses"))
        .body(
            "rounds[0].dimensions.code",
            contains("ambition", "interests", "relation", "organisation", "process"))
        .body("rounds[0].dimensions[0].score", is(4.1f))
        .body("rounds[0].dimensions[0].organisations.size()", is(5))
        .body("rounds[0].responded", is(38))
        .body("trust[0].score", is(2.8f));
  }

  @Test
  void whoWasGivenMoreTimeHasUntilTheDayThatWasToldLast() {
    var day = Day.today();
    var story = Story.of("Meer tijd", "Lead", "Partner");
    var assessment = story.asks(day.minusDays(13), day);
    story.putsOff(assessment, day.plusDays(7), day.minusDays(1));
    story.putsOff(assessment, day.plusDays(9), day).arrived();

    As.administrator()
        .get(story.at("/scores"))
        .then()
        .body("rounds[0].opensOn", equalTo(day.minusDays(13).toString()))
        .body("rounds[0].closesOn", equalTo(day.plusDays(9).toString()));
  }

  @Test
  void aSuppressedScoreIsMarkedAndNeverZero() {
    var scores = new LinkedHashMap<String, List<Double>>();
    scores.put("ambition", Arrays.asList(4.0, null));
    var story = Story.of("Klein", "Lead", "Partner").looks(Day.today(), scores).arrived();

    var answer =
        As.administrator().get(story.at("/scores")).then().statusCode(200).extract().asString();

    assertThat(answer).contains("\"suppressed\":true").doesNotContain("\"score\":0");
  }
}
