package nl.samenspel.reporting.trajectories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Participants;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** What the trajectories of a partnership brought, by themselves and in its report. */
@QuarkusTest
@WithRealInfrastructure
class TrajectoriesTest {

  private final LocalDate day = Day.today().minusMonths(10);

  @Test
  void whatTheyBroughtIsToldWithTheDefinitionByWhichItWasCounted() {
    var story = withSixty();
    var read = As.administrator().get(story.at("/trajectories")).then().statusCode(200);

    read.body("figures.find { it.figure == 'sustainedWork' }.definition", is("sustainedWork/1"));
    var figures = read.extract().jsonPath();
    figure(figures, "intake", 60, null, null);
    figure(figures, "declined", 12, 60, 0.2f);
    figure(figures, "ended", 30, 60, 0.5f);
    figure(figures, "activated", 36, 60, 0.6f);
    figure(figures, "diploma", 20, 60, 0.3333f);
    figure(figures, "paidWork", 24, 60, 0.4f);
    figure(figures, "sustainedWork", 14, 24, 0.5833f);
    figure(figures, "climbed", 24, 60, 0.4f);
    figure(figures, "costPerTrajectory", 210000, 30, 7000f);
    figure(figures, "costPerPlacement", 210000, 24, 8750f);
    assertThat(figures.getMap("dataQuality.find { it.figure == 'missingEnd' }"))
        .containsEntry("numerator", 0);
    assertThat(figures.getMap("dataQuality.find { it.figure == 'missingConfirmation' }"))
        .containsEntry("numerator", 10)
        .containsEntry("denominator", 24);
  }

  @Test
  void ofFewerThanTenNothingIsToldAndNothingLooksLikeZero() {
    var story = Story.of("Klein begin", "Codewerk", "Regio");
    new Participants(story).refer(9, day);
    story.arrived();

    As.administrator()
        .get(story.at("/trajectories"))
        .then()
        .body("referred", is(true))
        .body("figures.hidden", everyItem(is(true)))
        .body("figures.numerator", everyItem(nullValue()))
        .body("dataQuality.hidden", everyItem(is(true)));
    var page = As.administrator().accept("text/html").get(story.at("/report")).asString();
    var section = page.substring(page.indexOf("<h2 id=\"trajectories\""));
    assertThat(section.substring(0, section.indexOf("</section>")))
        .contains("<td>verborgen</td>")
        .doesNotContain("<td>0", "0 van");
  }

  @Test
  void aYearThatIsTooSmallIsLeftOutAndThatIsSaid() {
    var story = withSixty();
    new Participants(story).refer(4, day.minusYears(1));
    story.arrived();

    As.administrator()
        .get(story.at("/trajectories"))
        .then()
        .body("figures[0].numerator", is(60))
        .body("figures[0].complete", is(false));
  }

  @Test
  void aCorrectedLevelOrCostIsNoSecondTrajectory() {
    var story = Story.of("Gecorrigeerd", "Codewerk", "Regio");
    var participants = new Participants(story);
    participants
        .refer(12, day)
        .forEach(
            each ->
                story.publish(
                    "TrajectoryRegistered",
                    Map.of(
                        "programme",
                        participants.programme(),
                        "trajectory",
                        each,
                        "level",
                        4,
                        "occurredOn",
                        day.toString())));
    story.arrived();

    As.administrator().get(story.at("/trajectories")).then().body("figures[0].numerator", is(12));
  }

  @Test
  void theReportShowsThemAsAChartWithATable() throws IOException {
    var story = withSixty();
    var page =
        As.administrator()
            .accept("text/html")
            .get(story.at("/report"))
            .then()
            .statusCode(200)
            .body(containsString("Wat brachten de trajecten?"))
            .body(containsString("24 van 60 (40%)"), containsString("€ 7.000"))
            .extract()
            .asString();
    Files.writeString(Path.of("target/report-trajectories.html"), page);

    As.administrator()
        .get(story.at("/report"))
        .then()
        .body("trajectories.figures[0].numerator", is(60));
    As.administrator()
        .header("Accept-Language", "en")
        .get(story.at("/charts/trajectories"))
        .then()
        .contentType("image/svg+xml")
        .body(containsString("What trajectories brought"))
        .body(containsString("Paid work: 24 of 60 (40%)"));
    As.administrator()
        .accept("text/html")
        .get(Story.of("Zonder trajecten", "Alleen").arrived().at("/report"))
        .then()
        .body(not(containsString("Wat brachten de trajecten?")));
  }

  @Test
  void onlyWhoTakesPartSeesThem() {
    var story = withSixty();

    As.memberOf(story.organisation("Regio")).get(story.at("/trajectories")).then().statusCode(200);
    As.memberOf(UUID.randomUUID()).get(story.at("/trajectories")).then().statusCode(404);
    As.nobody().get(story.at("/trajectories")).then().statusCode(401);
  }

  private Story withSixty() {
    var story = Story.of("Samen naar werk", "Codewerk", "Regio");
    new Participants(story).sixty(day);
    return story.arrived();
  }

  private static void figure(
      JsonPath all, String name, int numerator, Integer denominator, Float value) {
    var figure = all.getMap("figures.find { it.figure == '" + name + "' }");
    assertThat(figure.get("numerator")).as(name).isEqualTo(numerator);
    assertThat(figure.get("denominator")).as(name).isEqualTo(denominator);
    assertThat(figure.get("value") instanceof Number it ? it.floatValue() : null)
        .as(name)
        .isEqualTo(value);
    assertThat(figure.get("complete")).as(name).isEqualTo(true);
  }
}
