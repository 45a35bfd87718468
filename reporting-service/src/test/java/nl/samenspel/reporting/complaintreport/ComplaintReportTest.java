package nl.samenspel.reporting.complaintreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The complaints of a year, as they are published. */
@QuarkusTest
@WithRealInfrastructure
class ComplaintReportTest {

  private static final int YEAR = 2024;
  private static final LocalDate MAY = LocalDate.of(YEAR, 5, 6);

  /** Eight complaints about the municipality in the year, one before it and one about another. */
  private Story withComplaints() {
    var story = Story.since(LocalDate.of(2023, 1, 2), "Klachten", "Gemeente", "Zorg");
    for (int i = 0; i < 6; i++) {
      var one = story.complains("Zorg", "Gemeente", "communication", MAY.plusDays(i));
      story.decides(one, i < 4 ? "founded" : "unfounded", i != 0, MAY.plusDays(i + 20 + 2L * i));
    }
    var conduct = story.complains("Zorg", "Gemeente", "conduct", MAY);
    story.decides(conduct, "inadmissible", true, MAY.plusDays(10));
    var late = story.complains("Zorg", "Gemeente", "focus", LocalDate.of(YEAR, 12, 20));
    story.decides(late, "partlyFounded", true, LocalDate.of(YEAR + 1, 1, 15));
    story.complains("Zorg", "Gemeente", "result", LocalDate.of(2023, 11, 1));
    var other = story.complains("Gemeente", "Zorg", "result", MAY);
    story.withdraws(other, MAY.plusDays(3));
    return story.arrived();
  }

  @Test
  void itTellsWhatCameInAndWhatBecameOfIt() {
    var story = withComplaints();
    var gemeente = story.organisation("Gemeente");

    As.memberOf(gemeente)
        .get("/v1/complaint-reports/" + YEAR + "?organisation=" + gemeente)
        .then()
        .statusCode(200)
        .body("year", is(YEAR))
        .body("organisation.name", equalTo("Gemeente"))
        .body("received", is(8))
        .body("timeliness.decidedInTime", is(7))
        .body("timeliness.late", is(1))
        .body("findings.founded", is(4))
        .body("findings.partlyFounded", is(1))
        .body("findings.unfounded", is(2))
        .body("findings.inadmissible", is(1))
        .body("medianDays", is(25))
        .body("openAtYearEnd", is(2))
        .body("regimes.regime", contains("nlAwb"))
        .body("regimes[0].received", is(8));
    As.memberOf(gemeente)
        .get("/v1/complaint-reports/" + YEAR)
        .then()
        .body("organisation", nullValue())
        .body("received", is(9))
        .body("timeliness.withdrawn", is(1))
        .body("openAtYearEnd", is(2));
  }

  @Test
  void whoseComplaintsOneAsksForIsNamedOnlyToWhoKnowsThem() {
    var gemeente = withComplaints().organisation("Gemeente");
    var stranger = Story.of("Elders", "Ander").arrived().organisation("Ander");

    As.memberOf(stranger)
        .get("/v1/complaint-reports/" + YEAR + "?organisation=" + gemeente)
        .then()
        .statusCode(200)
        .body("received", is(0))
        .body("organisation.id", equalTo(gemeente.toString()))
        .body("organisation.name", nullValue());
    As.analyst()
        .get("/v1/complaint-reports/" + YEAR + "?organisation=" + gemeente)
        .then()
        .body("organisation.name", equalTo("Gemeente"));
  }

  @Test
  void whatWasFoundOfAFewIsNotToldBySubject() {
    var story = withComplaints();

    As.memberOf(story.organisation("Gemeente"))
        .get("/v1/complaint-reports/" + YEAR + "?organisation=" + story.organisation("Gemeente"))
        .then()
        .body("subjectsKeptBack", is(false))
        .body("categories.category", contains("communication", "conduct", "focus"))
        .body("categories.received", contains(6, 1, 1))
        .body("categories.findings.findAll { it }", empty());
  }

  @Test
  void aYearWithAFewComplaintsIsNotToldApart() {
    var story = withComplaints();

    As.memberOf(story.organisation("Gemeente"))
        .get("/v1/complaint-reports/2023")
        .then()
        .statusCode(200)
        .body("received", is(1))
        .body("subjectsKeptBack", is(true))
        .body("categories", empty());
  }

  @Test
  void onlyWhatOneMaySeeCountsAndAYearToComeDoesNotExist() {
    var story = withComplaints();
    var outsider = As.memberOf(UUID.randomUUID());

    outsider
        .get("/v1/complaint-reports/" + YEAR + "?organisation=" + story.organisation("Gemeente"))
        .then()
        .statusCode(200)
        .body("received", is(0))
        .body("openAtYearEnd", is(0));
    As.administrator().get("/v1/complaint-reports/2999").then().statusCode(404);
    As.administrator().get("/v1/complaint-reports/1066").then().statusCode(404);
    As.administrator().get("/v1/complaint-reports/vorig").then().statusCode(404);
    As.nobody().get("/v1/complaint-reports/" + YEAR).then().statusCode(401);
  }

  @Test
  void aPageReadyToBePublished() throws IOException {
    var story = withComplaints();
    var page =
        As.memberOf(story.organisation("Gemeente"))
            .accept("text/html")
            .get("/v1/complaint-reports/" + YEAR)
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .body(containsString("Klachten in 2024"), containsString("9:12a"))
            .body(containsString("<td>verborgen</td>"), not(containsString("<script")))
            .extract()
            .asString();
    Files.writeString(Path.of("target/complaint-report.html"), page);

    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    As.memberOf(story.organisation("Gemeente"))
        .accept("text/html")
        .header("Accept-Language", "en")
        .get("/v1/complaint-reports/" + YEAR)
        .then()
        .header("Content-Language", equalTo("en"))
        .body(containsString("Complaints in 2024"));
  }

  @Test
  void theSameOnPaper() throws IOException {
    var story = withComplaints();
    var file =
        As.memberOf(story.organisation("Gemeente"))
            .accept("application/pdf")
            .get("/v1/complaint-reports/" + YEAR)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", containsString("klachten-2024.pdf"))
            .extract()
            .asByteArray();
    Files.write(Path.of("target/complaint-report.pdf"), file);

    try (var document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Klachten in 2024", "Niet-ontvankelijk 1", "verborgen");
    }
  }

  @Test
  void asNumbersInWhichNothingCanBeAFormula() {
    var story = withComplaints();
    var gemeente = story.organisation("Gemeente");
    var csv =
        As.memberOf(gemeente)
            .accept("text/csv")
            .get("/v1/complaint-reports/" + YEAR + "?organisation=" + gemeente)
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .extract()
            .asString();

    var lines = List.of(csv.split("\r\n", -1));
    assertThat(lines.get(1))
        .isEqualTo(
            "2024,%s,total,,8,7,1,0,0,4,1,2,1,0,false,25,2"
                .formatted(story.organisation("Gemeente")));
    assertThat(lines.get(2)).contains(",category,communication,6,").contains(",,,,,,true,,");
    assertThat(lines).last().isEqualTo("");
    assertThat(lines.subList(0, lines.size() - 1))
        .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(17))
        .allSatisfy(line -> assertThat(line.split(",", -1)).allMatch(cell -> plain(cell)));
  }

  private static boolean plain(String cell) {
    return cell.matches("([A-Za-z0-9][A-Za-z0-9.-]*)?");
  }

  @Test
  void itTakesOneStatementAndOneForTheName() {
    var story = withComplaints();
    var gemeente = story.organisation("Gemeente");

    for (var query : Map.of("", 1, "?organisation=" + gemeente, 2).entrySet()) {
      var path = "/v1/complaint-reports/" + YEAR + query.getKey();
      assertThat(Statements.during(() -> As.memberOf(gemeente).get(path).then().statusCode(200)))
          .hasSize(query.getValue());
    }
  }
}
