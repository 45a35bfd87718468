package nl.samenspel.reporting.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many partnerships together. */
@QuarkusTest
@WithRealInfrastructure
class PortfolioTest {

  private static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");

  private final LocalDate today = Day.today();

  /** Five partnerships of one organisation, each doing differently. */
  private UUID organisationWithFive() {
    var first = Story.since(today.minusDays(80), "Gezond", "Gemeente", "Zorg");
    var gemeente = first.organisation("Gemeente");
    first
        .completes("explore", today.minusDays(80), today.minusDays(40))
        .starts("share", 1, today.minusDays(40))
        .trusts(today.minusDays(5), 4.2)
        .looks(today.minusDays(5), Map.of("relation", List.of(4.2, 4.4)))
        .arrived();
    second(gemeente);
    return gemeente;
  }

  private void second(UUID gemeente) {
    var late = Story.since(today.minusDays(300), "Te laat", Map.of("Gemeente", gemeente), "School");
    late.complains("Gemeente", "School", "communication", today.minusDays(60));
    var decided = late.complains("School", "Gemeente", "conduct", today.minusDays(50));
    late.decides(decided, "founded", true, today.minusDays(20))
        .completes("explore", today.minusDays(300), today.minusDays(240))
        .starts("share", 1, today.minusDays(240))
        .trusts(today.minusDays(10), 2.4)
        .arrived();
    var small = Story.since(today.minusDays(30), "Klein", Map.of("Gemeente", gemeente), "Buurt");
    small.trusts(today.minusDays(3), null).arrived();
    var aims = Story.since(today.minusDays(30), "Doelen", Map.of("Gemeente", gemeente), "Bedrijf");
    var reached = aims.aims("quality", 50, 80);
    var lower = aims.aims("cost", 100, 60);
    aims.aims("cost", 10, 20);
    aims.measures(reached, "quality", 85, today.minusDays(1))
        .measures(lower, "cost", 90, today.minusDays(2))
        .measures(lower, "cost", 70, today.minusDays(1))
        .arrived();
    Story.since(today.minusDays(200), "Voorbij", Map.of("Gemeente", gemeente), "Oud")
        .ends(today.minusDays(15))
        .arrived();
  }

  @Test
  void itCountsWhatRanInThePeriodByPhaseAndHealth() {
    var gemeente = organisationWithFive();

    As.memberOf(gemeente)
        .get("/v1/portfolio")
        .then()
        .statusCode(200)
        .body("partnerships", is(5))
        .body("statuses.active", is(4))
        .body("statuses.ended", is(1))
        .body("health.green", is(1))
        .body("health.red", is(1))
        .body("health.unknown", is(2))
        .body("phases.phase", equalTo(PHASES))
        .body("phases.partnerships", equalTo(List.of(2, 2, 0, 0, 0)))
        .body("attention.name", contains("Te laat"))
        .body("attention[0].evidence", containsString("niet op tijd"));
  }

  @Test
  void leadTimesComplaintsTrustAndTheThreeKs() {
    var gemeente = organisationWithFive();

    As.memberOf(gemeente)
        .get("/v1/portfolio?from=" + today.minusDays(365) + "&until=" + today)
        .then()
        .statusCode(200)
        .body("leadTimes[0].completed", is(2))
        .body("leadTimes[0].median", is(50))
        .body("leadTimes[0].shortest", is(40))
        .body("leadTimes[0].longest", is(60))
        .body("leadTimes[1].completed", is(0))
        .body("leadTimes[1].median", nullValue())
        .body("complaints.received", is(2))
        .body("complaints.shareInTime", is(0.5f))
        .body("complaints.categories.category", contains("communication", "conduct"))
        .body("trust.strength", is(1))
        .body("trust.concern", is(1))
        .body("trust.hidden", is(1))
        .body("trust.notMeasured", is(1))
        .body("now.trust", is(3.3f))
        .body("now.trustMeasured", is(2))
        .body("indicators.find { it.kind == 'quality' }.reached", is(1))
        .body("indicators.find { it.kind == 'quality' }.progress", is(1.17f))
        .body("indicators.find { it.kind == 'cost' }.underway", is(1))
        .body("indicators.find { it.kind == 'cost' }.notMeasured", is(1))
        .body("indicators.find { it.kind == 'cost' }.progress", is(0.75f))
        .body("indicators.find { it.kind == 'vulnerability' }.indicators", is(0));
  }

  @Test
  void theTotalsAreThoseOfTheListWithTheSameFilters() {
    var gemeente = organisationWithFive();
    for (var filter :
        List.of(
            "from=" + today.minusDays(365) + "&until=" + today,
            "from=" + today.minusDays(365) + "&until=" + today.minusDays(100),
            "from=" + today.minusDays(10) + "&until=" + today,
            "from=" + today.minusDays(365) + "&until=" + today + "&form=chain",
            "from=" + today.minusDays(365) + "&until=" + today + "&region=Rijnmond")) {
      var portfolio = As.memberOf(gemeente).get("/v1/portfolio?" + filter).jsonPath();
      var list = As.memberOf(gemeente).get("/v1/partnerships?pageSize=100&" + filter).jsonPath();

      assertThat(portfolio.getInt("partnerships")).as(filter).isEqualTo(list.getInt("total"));
      for (var status : List.of("active", "recovering", "ended")) {
        assertThat(portfolio.getInt("statuses." + status))
            .as(filter)
            .isEqualTo(list.getList("items.findAll { it.status == '" + status + "' }").size());
      }
      for (var health : List.of("green", "amber", "red", "unknown")) {
        assertThat(portfolio.getInt("health." + health))
            .as(filter)
            .isEqualTo(
                list.getList(
                        "items.findAll { it.status != 'ended' && it.health.status == '"
                            + health
                            + "' }")
                    .size());
      }
      for (int i = 0; i < PHASES.size(); i++) {
        assertThat(portfolio.getInt("phases[" + i + "].partnerships"))
            .as(filter)
            .isEqualTo(
                list.getList(
                        "items.findAll { it.status != 'ended' && it.phase == '"
                            + PHASES.get(i)
                            + "' }")
                    .size());
      }
    }
  }

  @Test
  void theQuartersAddUpToThePeriod() {
    var gemeente = organisationWithFive();

    var portfolio =
        As.memberOf(gemeente)
            .get("/v1/portfolio?from=" + today.minusDays(700) + "&until=" + today)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    for (var figure : List.of("started", "ended", "phasesCompleted", "complaints.decidedInTime")) {
      var quarters = portfolio.<Integer>getList("quarters." + figure);
      assertThat(quarters.stream().mapToInt(Integer::intValue).sum())
          .as(figure)
          .isEqualTo(portfolio.getInt("now." + figure))
          .isPositive();
    }
    assertThat(portfolio.getString("quarters[-1].until")).isEqualTo(today.toString());
    assertThat(portfolio.getString("quarters[0].from")).isEqualTo(today.minusDays(700).toString());
  }

  @Test
  void thePeriodBeforeHasAsManyDaysAndItsOwnPartnerships() {
    var gemeente = organisationWithFive();

    As.memberOf(gemeente)
        .get("/v1/portfolio?from=" + today.minusDays(9) + "&until=" + today)
        .then()
        .body("partnerships", is(4))
        .body("before.from", equalTo(today.minusDays(19).toString()))
        .body("before.until", equalTo(today.minusDays(10).toString()))
        .body("before.ended", is(1))
        .body("now.ended", is(0));
  }

  @Test
  void onlyWhatOneMaySeeCounts() {
    var gemeente = organisationWithFive();

    As.memberOf(UUID.randomUUID())
        .get("/v1/portfolio?organisation=" + gemeente)
        .then()
        .statusCode(200)
        .body("partnerships", is(0))
        .body("attention", empty())
        .body("complaints.received", is(0));
    As.memberOf(UUID.randomUUID())
        .accept("text/html")
        .get("/v1/portfolio")
        .then()
        .statusCode(200)
        .body(not(containsString(gemeente.toString())), containsString("geen samenwerkingen"));
    As.administrator()
        .get("/v1/portfolio?organisation=" + gemeente)
        .then()
        .body("partnerships", is(5));
    As.nobody().get("/v1/portfolio").then().statusCode(401);
  }

  @Test
  void everyFaultInTheFiltersIsNamed() {
    As.administrator()
        .get("/v1/portfolio?organisation=x&form=taart&from=gisteren")
        .then()
        .statusCode(400)
        .body("issues.name", contains("organisation", "form", "from"));
    As.administrator()
        .get("/v1/portfolio?from=2026-02-01&until=2026-01-01")
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:period-reversed"));
    As.administrator()
        .get("/v1/portfolio?from=1999-02-01")
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:period-too-long"));
    As.administrator().get("/v1/portfolio?regio=x").then().statusCode(400);
  }

  @Test
  void anEmptyFieldOfTheFormCountsAsNotGiven() {
    var gemeente = organisationWithFive();

    As.memberOf(gemeente)
        .get("/v1/portfolio?region=&organisation=&form=&from=&until=")
        .then()
        .statusCode(200)
        .body("partnerships", is(5));
  }

  /** The period before it begins in the year before the first. */
  @ParameterizedTest
  @ValueSource(strings = {"from=0001-01-01&until=0001-06-01", "from=9999-01-01&until=9999-12-31"})
  void aPeriodAtTheEdgeOfTimeIsAPeriodToo(String period) {
    for (var form : List.of("application/json", "text/html")) {
      As.analyst().accept(form).get("/v1/portfolio?" + period).then().statusCode(200);
    }
  }

  @Test
  void itTakesTheSameFewStatementsForOneAndForMany() {
    var one = Story.of("Een", "Enig").arrived();
    var many = organisationWithFive();

    // Status, phase and health; phases completed; complaints; trust in the periods; what came and
    // went; which ask for attention and why; trust today; indicators. The page asks for the regions
    // and organisations too.
    for (var organisation : List.of(one.organisation("Enig"), many)) {
      assertThat(reading(() -> As.memberOf(organisation))).hasSize(9);
      assertThat(reading(() -> As.memberOf(organisation).accept("text/html"))).hasSize(11);
    }
  }

  private static List<String> reading(Supplier<RequestSpecification> by) {
    return Statements.during(() -> by.get().get("/v1/portfolio").then().statusCode(200));
  }

  @Test
  void aBrowserGetsADashboardThatIsCompleteInItself() throws IOException {
    var gemeente = organisationWithFive();

    var page =
        As.memberOf(gemeente)
            .accept("text/html,application/xhtml+xml,*/*;q=0.8")
            .get("/v1/portfolio?form=network&region=Rijnmond")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/html"))
            .header("Content-Language", equalTo("nl"))
            .header(
                "Content-Security-Policy",
                allOf(startsWith("default-src 'none'"), containsString("form-action 'self'")))
            .extract()
            .asString();
    Files.writeString(Path.of("target/portfolio.html"), page);

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"nl\">", "<form", "method=\"get\"", "<svg", "Te laat")
        .contains("<option value=\"network\" selected>", "<option value=\"Rijnmond\" selected>")
        .contains("href=\"partnerships/")
        .doesNotContain("<script", " style=\"", " onclick", "src=\"", "url(http", "@import");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    var ids =
        java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();

    As.memberOf(gemeente)
        .accept("text/html")
        .header("Accept-Language", "en")
        .get("/v1/portfolio")
        .then()
        .header("Content-Language", equalTo("en"))
        .body(containsString("Partnerships at a glance"), not(containsString("Samenwerkingen")));
  }
}
