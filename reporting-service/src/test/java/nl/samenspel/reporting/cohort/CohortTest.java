package nl.samenspel.reporting.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Participants;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** Trajectories by the period in which they began, and what of them is kept back. */
@QuarkusTest
@WithRealInfrastructure
class CohortTest {

  private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 10);
  private static final LocalDate MAY = LocalDate.of(2025, 5, 12);
  private static final String YEAR = "from=2025-01-01&until=2025-12-31";

  @Test
  void trajectoriesAreToldByThePeriodInWhichTheyBegan() {
    var story = Story.of("Twee kwartalen", "Regio", "Codewerk");
    var participants = new Participants(story);
    participants.sixty(FEBRUARY);
    participants.sixty(MAY);
    story.arrived();

    cohorts(member(story), YEAR)
        .body("by", is("quarter"))
        .body("cohorts.cohort", contains("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"))
        .body("cohorts[0].from", is("2025-01-01"))
        .body("cohorts[0].until", is("2025-03-31"))
        .body(figures("intake") + ".numerator", contains(60, 60, 0, 0))
        .body(figures("paidWork") + ".numerator", contains(24, 24, 0, 0))
        .body(figures("sustainedWork") + ".denominator", contains(24, 24, 0, 0))
        .body("total.figures.find { it.figure == 'paidWork' }.numerator", is(48))
        .body("total.figures.find { it.figure == 'costPerPlacement' }.value", is(8750));
    cohorts(member(story), YEAR + "&by=year")
        .body("cohorts.cohort", contains("2025"))
        .body(figures("diploma") + ".numerator", contains(40));
    cohorts(member(story), YEAR + "&by=month")
        .body("cohorts[1].cohort", is("2025-02"))
        .body("cohorts[1].figures[0].numerator", is(60));
  }

  @Test
  void workThatBeganLessThanSixMonthsAgoDoesNotCountAsNotLasting() {
    var story = Story.of("Net aan het werk", "Regio", "Codewerk");
    var participants = new Participants(story);
    var day = Day.today().minusMonths(10);
    participants.sixty(day);
    var fresh = participants.refer(40, day);
    participants.bring("paidWork", fresh.subList(0, 20), Day.today().minusMonths(2));
    story.arrived();

    cohorts(member(story), "by=year&from=" + day + "&until=" + day)
        .body(figures("paidWork") + ".numerator", contains(44))
        .body(figures("sustainedWork") + ".numerator", contains(14))
        .body(figures("sustainedWork") + ".denominator", contains(24));
  }

  @Test
  void aSmallCohortTakesTheNextSmallestWithItSoThatTheYearDoesNotTellIt() {
    var story = Story.of("Een klein kwartaal", "Regio", "Codewerk");
    var participants = new Participants(story);
    participants.refer(60, FEBRUARY);
    participants.refer(4, MAY);
    participants.refer(30, MAY.plusMonths(3));
    story.arrived();

    cohorts(member(story), YEAR)
        .body(figures("intake") + ".hidden", contains(false, true, true, false))
        .body(figures("intake") + ".numerator.findAll { it != null }", contains(60, 0))
        .body("cohorts[1].figures.numerator", everyItem(nullValue()))
        .body("total.figures[0].numerator", is(60))
        .body("total.figures[0].complete", is(false));
    cohorts(member(story), YEAR + "&by=year").body(figures("intake") + ".numerator", contains(94));
  }

  @Test
  void aSmallPartnershipDoesNotFollowFromAllLessTheOther() {
    var large = Story.of("Groot", "Regio", "Codewerk");
    var regio = large.organisation("Regio");
    new Participants(large).refer(60, FEBRUARY);
    large.arrived();
    var small = Story.since(FEBRUARY, "Klein", Map.of("Regio", regio), "Ander");
    var few = new Participants(small);
    few.refer(4, FEBRUARY);
    small.arrived();

    cohorts(member(large), YEAR + "&by=year")
        .body(figures("intake") + ".numerator", contains(60))
        .body(figures("intake") + ".complete", contains(false));
    cohorts(member(large), YEAR + "&by=year&partnership=" + small.partnership())
        .body(figures("intake") + ".hidden", contains(true));
    cohorts(member(large), YEAR + "&by=year&programme=" + few.programme())
        .body(figures("intake") + ".hidden", contains(true));
    cohorts(member(large), YEAR + "&by=year&organisation=" + small.organisation("Ander"))
        .body(figures("intake") + ".hidden", contains(true));
  }

  @Test
  void smallPartnershipsAreToldTogether() {
    var first = Story.of("Eerste", "Regio", "Codewerk");
    new Participants(first).refer(6, FEBRUARY);
    first.arrived();
    var regio = Map.of("Regio", first.organisation("Regio"));
    var second = Story.since(FEBRUARY, "Tweede", regio, "Ander");
    new Participants(second).refer(7, FEBRUARY);
    second.arrived();

    cohorts(member(first), YEAR + "&by=year&region=Rijnmond")
        .body(figures("intake") + ".numerator", contains(13))
        .body(figures("intake") + ".complete", contains(true));
    cohorts(member(first), YEAR + "&by=year&partnership=" + first.partnership())
        .body(figures("intake") + ".hidden", contains(true));
  }

  @Test
  void onlyWhatOneMaySeeCounts() {
    var story = Story.of("Besloten", "Regio", "Codewerk");
    new Participants(story).refer(60, FEBRUARY);
    story.arrived();

    cohorts(As.memberOf(UUID.randomUUID()), YEAR)
        .body("total.figures[0].numerator", is(0))
        .body("total.figures[0].hidden", is(false));
    cohorts(As.memberOf(UUID.randomUUID()), YEAR + "&partnership=" + story.partnership())
        .body("total.figures[0].numerator", is(0));
    As.nobody().get("/v1/cohorts").then().statusCode(401);
  }

  @Test
  void everythingThatCannotBeAskedIsToldAtOnce() {
    As.administrator()
        .get("/v1/cohorts?by=week&partnership=x&programme=y&organisation=z&from=gisteren&until=1")
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            containsInAnyOrder("by", "partnership", "programme", "organisation", "from", "until"));
    As.administrator().get("/v1/cohorts?from=2026-02-01&until=2026-01-01").then().statusCode(400);
    As.administrator().get("/v1/cohorts?from=1999-02-01").then().statusCode(400);
    As.administrator()
        .get("/v1/cohorts?by=&region=&organisation=&partnership=&programme=&from=&until=")
        .then()
        .statusCode(200);
  }

  @Test
  void eachFigureSaysWhatItMeans() {
    As.administrator()
        .header("Accept-Language", "en")
        .get("/v1/cohorts")
        .then()
        .body(
            "definitions.find { it.definition == 'sustainedWork/1' }.denominator",
            containsString("six months ago or more"));
  }

  @Test
  void theSpreadsheetHasTheSameFigures() {
    var story = Story.of("Als tabel", "Regio", "Codewerk");
    new Participants(story).sixty(FEBRUARY);
    story.arrived();
    var csv =
        member(story)
            .accept("text/csv")
            .get("/v1/cohorts?by=year&" + YEAR)
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .extract()
            .asString();

    var lines = List.of(csv.split("\r\n"));
    assertThat(lines.get(0)).startsWith("cohort,from,until,figure,definition,numerator");
    assertThat(lines)
        .contains(
            "2025,2025-01-01,2025-12-31,intake,intake/1,60,,,false,true",
            "2025,2025-01-01,2025-12-31,sustainedWork,sustainedWork/1,14,24,0.5833,false,true",
            "total,,,costPerTrajectory,costPerTrajectory/1,210000,30,7000,false,true")
        .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(10));
  }

  @Test
  void aPageWithTheFiltersInIt() throws IOException {
    var story = Story.of("Als pagina", "Regio", "Codewerk");
    var participants = new Participants(story);
    participants.sixty(FEBRUARY);
    participants.refer(5, MAY);
    participants.refer(30, MAY.plusMonths(3));
    story.arrived();
    var page =
        member(story)
            .accept("text/html")
            .get("/v1/cohorts?" + YEAR + "&partnership=" + story.partnership())
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .body(containsString("12 van 60 (20%)"), containsString("<td>verborgen</td>"))
            .body(containsString("name=\"partnership\" value=\"" + story.partnership()))
            .body(not(containsString("<script")))
            .extract()
            .asString();
    Files.writeString(Path.of("target/cohorts.html"), page);

    member(story)
        .accept("text/html")
        .header("Accept-Language", "en")
        .get("/v1/cohorts?" + YEAR)
        .then()
        .body(containsString("What did the trajectories bring?"));
  }

  /** Otherwise who sends the form again is told of all regions, without having asked for it. */
  @Test
  void whatWasAskedForStandsInTheFormAlsoWhereThereIsNothingOfIt() {
    var nobody = UUID.randomUUID();

    member(Story.of("Elders", "Regio").arrived())
        .accept("text/html")
        .get("/v1/cohorts?region=Nergens&organisation=" + nobody)
        .then()
        .body(containsString("<option value=\"Nergens\" selected>Nergens</option>"))
        .body(containsString("<option value=\"" + nobody + "\" selected>"));
  }

  private static RequestSpecification member(Story story) {
    return As.memberOf(story.organisation("Regio"));
  }

  private static ValidatableResponse cohorts(RequestSpecification by, String query) {
    return by.get("/v1/cohorts?" + query).then().statusCode(200);
  }

  private static String figures(String name) {
    return "cohorts.collect { it.figures.find { it.figure == '" + name + "' } }";
  }
}
