package nl.samenspel.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report, as data, as a page and as charts. */
@QuarkusTest
@WithRealInfrastructure
class ReportTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @Test
  void theDataHoldTheWholeStory() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body("partnership.id", equalTo(story.partnership().toString()))
        .body(
            "phases.state",
            equalTo(List.of("completed", "completed", "active", "upcoming", "upcoming")))
        .body("road.size()", is(5))
        .body("road.outcome", hasItems("completed", "skipped", "returned", "active"))
        .body("rounds.size()", is(story.count("AssessmentOpened")))
        .body("categories[0].category", equalTo("communication"))
        .body("categories[0].decidedInTime", is(1))
        .body("members.size()", is(story.count("MemberJoined")))
        .body(
            "timeline.findAll { it.kind == 'deliverableSigned' }.size()",
            is(story.count("DeliverableSigned")));
  }

  @Test
  void aBrowserGetsAPageThatIsCompleteInItself() throws IOException {
    var story = Story.told("CycleRenewed");

    var answer =
        As.administrator()
            .accept(BROWSER)
            .get(story.at("/report"))
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .header("Content-Language", equalTo("nl"))
            .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
            .header("Vary", containsString("Accept-Language"))
            .extract();
    var page = answer.asString();
    Files.writeString(Path.of("target/report.html"), page);

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"nl\">", "<svg", "<caption>", "Losgelaten", "Codewerk")
        .doesNotContain("<script", " style=\"", " onclick", "src=\"", "url(http", "@import");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    assertThat(idsOf(page)).doesNotHaveDuplicates();
  }

  @Test
  void theSamePageOnPaper() throws IOException {
    var story = Story.told("CycleRenewed");

    var file =
        As.administrator()
            .accept("application/pdf")
            .get(story.at("/report"))
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    Files.write(Path.of("target/report.pdf"), file);

    try (var document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isBetween(3, 9);
      assertThat(new PDFTextStripper().getText(document))
          .contains(
              "De vijf lenzen", "Codewerk", "Losgelaten", "1 / " + document.getNumberOfPages());
    }
  }

  @Test
  void inEnglishForWhoAsks() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .accept("text/html")
        .header("Accept-Language", "en-GB,en;q=0.9")
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .header("Content-Language", equalTo("en"))
        .body(containsString("<html lang=\"en\">"))
        .body(containsString("The phase explore was completed"));
  }

  @Test
  void whatIsHiddenIsSaidToBeHidden() {
    var scores = new LinkedHashMap<String, List<Double>>();
    for (var lens : List.of("ambition", "interests", "relation", "organisation", "process")) {
      scores.put(lens, Arrays.asList(4.0, null));
    }
    var story =
        Story.of("Klein", "Groot genoeg", "Te klein")
            .looks(Day.today(), scores)
            .trusts(Day.today(), null)
            .arrived();

    As.administrator()
        .accept("text/html")
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .body(containsString("Te klein (verborgen)"))
        .body(containsString("te weinig antwoorden om te tonen"))
        .body(containsString("<td>verborgen</td>"))
        .body(not(containsString("<td>0,")));
  }

  @Test
  void namesAreShownAsTheyAreAndNeverRun() {
    var story = Story.of("<script>alert(1)</script> & co", "Lead <b>", "Partner").arrived();

    As.administrator()
        .accept("text/html")
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .body(not(containsString("<script")))
        .body(not(containsString("<b>")))
        .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lenses",
        "phases",
        "trust",
        "balance",
        "complaints",
        "complaintQuarters",
        "indicators"
      })
  void everyChartCanBeHadAlone(String chart) throws IOException {
    var story = Story.told("CycleRenewed");

    var svg =
        As.administrator()
            .get(story.at("/charts/" + chart))
            .then()
            .statusCode(200)
            .contentType(startsWith("image/svg+xml"))
            .header("Content-Security-Policy", equalTo("default-src 'none'"))
            .extract()
            .asString();
    Files.writeString(Path.of("target/" + chart + ".svg"), svg);

    assertThat(svg).startsWith("<svg").endsWith("</svg>").contains("<title", "<desc");
  }

  @Test
  void trustIsToldWithTheComplaintsAndRecoveriesBetween() {
    var day = Day.today();
    var story = Story.since(day.minusDays(90), "Hersteld", "Lead", "Partner");
    story.trusts(day.minusDays(80), 3.9);
    var complaint = story.complains("Partner", "Lead", "focus", day.minusDays(60));
    var recovery = story.recovers(day.minusDays(50), complaint);
    story.trusts(day.minusDays(20), 4.1);
    story.closes(recovery, day.minusDays(10), 4.1).arrived();

    var page = As.administrator().accept("text/html").get(story.at("/report")).asString();
    var svg = As.administrator().get(story.at("/charts/trust")).asString();

    assertThat(row(page, "klacht: te veel tegelijk")).contains("–");
    assertThat(row(page, "herstel begonnen")).contains("–");
    assertThat(row(page, "herstel afgerond")).contains("–");
    assertThat(svg)
        .contains("3,9", "4,1", ": klacht: te veel tegelijk", ": herstel begonnen", ">herstel<");
  }

  @Test
  void theBalanceIsToldByPhaseAndQuarterAndCorrectionsCountOnce() {
    var story = Story.since(LocalDate.of(2025, 11, 3), "In balans", "Lead", "Partner");
    var first = story.acts("progress", 1, "explore", LocalDate.of(2025, 11, 10));
    story.acts("deepening", 1, "explore", LocalDate.of(2025, 12, 10));
    story.acts("progress", 1, "share", LocalDate.of(2026, 1, 10));
    story.acts(first, "deepening", 1, "explore", LocalDate.of(2025, 11, 10));
    story.arrived();

    As.administrator()
        .get(story.at("/report"))
        .then()
        .body("balance.deepening", is(2))
        .body("balance.progress", is(1))
        .body("balance.phases.phase", equalTo(List.of("explore", "share")))
        .body("balance.phases.deepening", equalTo(List.of(2, 0)))
        .body("balance.quarters.quarter", equalTo(List.of("2025-Q4", "2026-Q1")))
        .body("balance.quarters.progress", equalTo(List.of(0, 1)));
    As.administrator()
        .get(story.at("/charts/balance"))
        .then()
        .body(containsString("Verkennen: verdieping 2, vooruitgang 0"))
        .body(containsString("1e kwartaal 2026: verdieping 0, vooruitgang 1"));
  }

  @Test
  void aChartThatDoesNotExistAndAFormThatDoesNotExistAreRefused() {
    var story = Story.of("Kaal", "Lead").arrived();

    As.administrator().get(story.at("/charts/taart")).then().statusCode(404);
    As.administrator().accept("text/csv").get(story.at("/report")).then().statusCode(406);
  }

  @Test
  void aPartnershipOfWhichLittleIsKnownHasAReportToo() throws IOException {
    var story = Story.of("Net begonnen", "Lead").arrived();

    var page =
        As.administrator()
            .accept("text/html")
            .get(story.at("/report"))
            .then()
            .statusCode(200)
            .body(containsString("Nog niet te zeggen"))
            .extract()
            .asString();
    Files.writeString(Path.of("target/report-empty.html"), page);
    for (var chart : Chart.values()) {
      As.administrator().get(story.at("/charts/" + Texts.wireName(chart))).then().statusCode(200);
    }
  }

  private static String row(String page, String cell) {
    return Pattern.compile("<tr>(?:(?!</tr>).)*" + Pattern.quote(cell) + "</td></tr>")
        .matcher(page)
        .results()
        .map(found -> found.group())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row with " + cell));
  }

  private static List<String> idsOf(String page) {
    return Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(page)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
