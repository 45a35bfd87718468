package nl.samenspel.reporting.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** Partnerships at a glance. */
@QuarkusTest
@WithRealInfrastructure
class OverviewTest {

  private final LocalDate today = Day.today();

  @Test
  void itTellsWhereAPartnershipStands() {
    var story = Story.since(today.minusDays(40), "Waar staan we", "Lead", "Partner").arrived();

    As.memberOf(story.organisation("Partner"))
        .get(story.at(""))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("name", equalTo("Waar staan we"))
        .body("phase", equalTo("explore"))
        .body("cycle", is(1))
        .body("daysInPhase", is(40))
        .body("members.organisation.name", contains("Lead", "Partner"))
        .body("members.role", contains("lead", "partner"))
        .body("complaints.total", is(0));
  }

  @Test
  void afterTheLastPhaseTimeStandsStillUntilTheNextCycle() {
    var story =
        Story.since(today.minusDays(60), "Even stil", "Lead", "Partner")
            .starts("execute", 1, today.minusDays(40))
            .completes("execute", today.minusDays(40), today.minusDays(10))
            .arrived();

    As.administrator().get(story.at("")).then().body("daysInPhase", is(30));

    story.starts("explore", 2, today.minusDays(3)).arrived();

    As.administrator().get(story.at("")).then().body("daysInPhase", is(3));
  }

  @Test
  void withoutAMeasurementItIsUnknownAndNeverGreen() {
    var story = Story.of("Ongemeten", "Lead", "Partner").arrived();

    As.administrator()
        .get(story.at(""))
        .then()
        .body("health.status", equalTo("unknown"))
        .body("health.reasons.rule", contains("noAssessment"))
        .body("scores.trust", nullValue());
  }

  @Test
  void measuredAndWellIsGreen() {
    var story =
        Story.of("Gezond", "Lead", "Partner")
            .looks(today, Map.of("ambition", List.of(4.2, 4.4), "process", List.of(3.9, 4.1)))
            .trusts(today, 4.1)
            .arrived();

    As.administrator()
        .get(story.at(""))
        .then()
        .body("health.status", equalTo("green"))
        .body("health.reasons", empty())
        .body("scores.trust.score", is(4.1f));
  }

  @Test
  void aComplaintPastItsTermIsRedOnTheDayThatItIsRead() {
    var story = Story.of("Te laat", "Lead", "Partner");
    story.complains("Lead", "Partner", "communication", today.minusWeeks(8));
    story.complains("Lead", "Partner", "focus", today);
    story.arrived();

    As.administrator()
        .header("Accept-Language", "nl")
        .get(story.at(""))
        .then()
        .body("complaints.open", is(2))
        .body("complaints.overdue", is(1))
        .body("health.status", equalTo("red"))
        .body("health.reasons[0].rule", equalTo("overdueComplaint"))
        .body("health.reasons[0].evidence", containsString("Eén klacht is niet op tijd"));
    As.administrator()
        .header("Accept-Language", "en")
        .get(story.at(""))
        .then()
        .body(
            "health.reasons[0].evidence", containsString("One complaint was not handled in time"));
  }

  @Test
  void waivedAndSkippedStepsAreReasonsToTalk() {
    var story =
        Story.since(today.minusDays(20), "Haast", "Lead", "Partner")
            .completes("explore", today.minusDays(20), today.minusDays(10), "interestsStated")
            .starts("share", 1, today.minusDays(10))
            .publish(
                "PhaseSkipped",
                Map.of(
                    "cycle",
                    1,
                    "phase",
                    "share",
                    "unmet",
                    List.of("letterOfIntent", "iets-nieuws"),
                    "occurredOn",
                    today.toString()))
            .starts("agree", 1, today)
            .arrived();

    As.administrator()
        .get(story.at(""))
        .then()
        .body("health.status", equalTo("amber"))
        .body("health.reasons.rule", contains("skippedStep", "waivedStep", "noAssessment"))
        .body("health.reasons[0].evidence", containsString("intentieverklaring, iets-nieuws"));
  }

  @Test
  void aHiddenTrustScoreIsMarkedAndHasNoNumber() {
    var story = Story.of("Klein", "Lead", "Partner").trusts(today, null).arrived();

    As.administrator()
        .get(story.at(""))
        .then()
        .body("scores.trust.suppressed", is(true))
        .body("scores.trust.score", nullValue())
        .body("health.status", equalTo("unknown"));
  }

  @Test
  void theListFilters() {
    var name = "Zoekterm " + UUID.randomUUID();
    var story = Story.of(name, "Lead", "Partner").arrived();
    var id = story.partnership().toString();
    var lead = story.organisation("Lead");

    for (var filter :
        List.of(
            "text=" + name.substring(9),
            "organisation=" + lead,
            "organisation=" + lead + "&phase=explore&status=active&region=Rijnmond")) {
      As.administrator()
          .get("/v1/partnerships?" + filter)
          .then()
          .statusCode(200)
          .body("items.id", contains(id))
          .body("total", is(1));
    }
    for (var filter :
        List.of("phase=execute", "status=ended", "region=Elders", "text=dit%25staat_nergens")) {
      As.administrator()
          .get("/v1/partnerships?pageSize=100&" + filter)
          .then()
          .statusCode(200)
          .body("items.id", not(hasItem(id)));
    }
  }

  @Test
  void theListIsPagedAndSorted() {
    var text = UUID.randomUUID().toString();
    for (var letter : List.of("B", "A", "C")) {
      Story.of(letter + " " + text, "Lead").arrived();
    }

    As.administrator()
        .get("/v1/partnerships?pageSize=2&text=" + text)
        .then()
        .body("items.name", contains("A " + text, "B " + text))
        .body("total", is(3))
        .header("Link", containsString("rel=\"next\""));
    As.administrator()
        .get("/v1/partnerships?sort=-name&text=" + text)
        .then()
        .body("items.name", contains("C " + text, "B " + text, "A " + text));
  }

  @Test
  void allFaultsInAQueryAreToldAtOnce() {
    As.administrator()
        .get("/v1/partnerships?phase=verkennen&pageSize=0&kleur=rood&organisation=x")
        .then()
        .statusCode(400)
        .body("issues.size()", is(4));
    As.administrator().get("/v1/partnerships?sort=kleur").then().statusCode(400);
    As.administrator().get("/v1/partnerships/geen-uuid").then().statusCode(404);
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    var story = Story.of("Onveranderd", "Lead").arrived();
    var tag = As.administrator().get(story.at("")).then().extract().header("ETag");

    As.administrator().header("If-None-Match", tag).get(story.at("")).then().statusCode(304);
    story.complains("Lead", "Lead", "other", today);
    story.arrived();
    As.administrator().header("If-None-Match", tag).get(story.at("")).then().statusCode(200);
  }
}
