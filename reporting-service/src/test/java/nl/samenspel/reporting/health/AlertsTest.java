package nl.samenspel.reporting.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.reporting.MovedClock;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.health.rule.Rule;
import nl.samenspel.reporting.health.rule.Rules;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Early warnings over many partnerships. */
@QuarkusTest
@WithRealInfrastructure
class AlertsTest {

  private final LocalDate today = Day.today();

  @Inject Config config;

  @AfterEach
  void backToToday() {
    MovedClock.back();
  }

  private Story inTrouble() {
    var story = Story.since(today.minusDays(400), "In nood", "Trekker", "Partner");
    story.complains("Partner", "Trekker", "focus", today.minusDays(60));
    return story.arrived();
  }

  @Test
  void whatTheRulesSayIsListedMostSeriousFirst() {
    var story = inTrouble();

    As.memberOf(story.organisation("Trekker"))
        .get("/v1/alerts")
        .then()
        .statusCode(200)
        .body("total", is(3))
        .body("items.rule", contains("overdueComplaint", "stuckPhase", "noAssessment"))
        .body("items.severity", contains("red", "red", "unknown"))
        .body(
            "items.since",
            contains(
                today.minusDays(17).toString(),
                today.minusDays(220).toString(),
                today.minusDays(400).toString()))
        .body("items[0].partnership.name", equalTo("In nood"))
        .body("items[0].evidence", containsString("niet op tijd afgehandeld"))
        .body("items[0].advice", containsString("vandaag nog contact op"))
        .body("items[1].evidence", containsString("365 dagen"));
    As.memberOf(story.organisation("Trekker"))
        .header("Accept-Language", "en")
        .get("/v1/alerts?rule=stuckPhase")
        .then()
        .body("items[0].evidence", containsString("365 days or more"))
        .body("items[0].advice", containsString("complete the phase"));
  }

  @Test
  void theyAreTheReasonsOfTheHealthOfAPartnership() {
    var story = inTrouble();

    var reasons =
        As.administrator()
            .get(story.at(""))
            .then()
            .extract()
            .<List<String>>path("health.reasons.rule");
    As.administrator()
        .get("/v1/alerts?partnership=" + story.partnership())
        .then()
        .body("items.rule", containsInAnyOrder(reasons.toArray()));
    As.administrator()
        .get(story.at("/report"))
        .then()
        .body("partnership.health.reasons.rule", equalTo(reasons));
  }

  @Test
  void filtersNarrowAndPagesFollowEachOther() {
    var story = inTrouble();
    var trekker = story.organisation("Trekker");

    As.administrator()
        .get("/v1/alerts?severity=red&organisation=" + trekker)
        .then()
        .body("items.rule", contains("overdueComplaint", "stuckPhase"));
    As.memberOf(trekker).get("/v1/alerts?region=Nergens").then().body("items", empty());
    As.memberOf(trekker).get("/v1/alerts?region=Rijnmond").then().body("total", is(3));
    As.memberOf(trekker)
        .get("/v1/alerts?pageSize=1&page=2&sort=since")
        .then()
        .body("items.rule", contains("stuckPhase"))
        .body("total", is(3))
        .body("next", notNullValue());
    As.memberOf(trekker).get("/v1/alerts?rule=onzin").then().statusCode(400);
    As.memberOf(trekker).get("/v1/alerts?severity=groen").then().statusCode(400);
    As.memberOf(trekker).get("/v1/alerts?sort=kleur").then().statusCode(400);
  }

  @Test
  void aCycleThatIsOverIsNotStuckInItsLastPhase() {
    var story =
        Story.since(today.minusDays(500), "Klaar", "Trekker", "Partner")
            .starts("execute", 1, today.minusDays(400));
    var trekker = As.memberOf(story.organisation("Trekker"));
    story.arrived();
    trekker.get("/v1/alerts").then().body("items.rule", contains("stuckPhase", "noAssessment"));

    story.completes("execute", today.minusDays(400), today.minusDays(30)).arrived();

    trekker.get("/v1/alerts").then().body("items.rule", contains("noAssessment"));
  }

  @Test
  void whatIsAskedTheOtherWayRoundComesSo() {
    var lead = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      Story.since(today.minusDays(400), "Omgekeerd", Map.of("Trekker", lead), "Partner").arrived();
    }
    var path = "items.collect { it.partnership.id + it.rule }";

    List<String> there = As.memberOf(lead).get("/v1/alerts?sort=id").then().extract().path(path);
    List<String> back = As.memberOf(lead).get("/v1/alerts?sort=-id").then().extract().path(path);

    assertThat(there).hasSize(6).isSorted();
    assertThat(back).isSortedAccordingTo(Comparator.reverseOrder()).containsAll(there);
  }

  @Test
  void onlyWhatOneMaySeeIsListed() {
    var story = inTrouble();
    var stranger = Story.of("Elders", "Ander").arrived().organisation("Ander");

    As.memberOf(stranger)
        .get("/v1/alerts?partnership=" + story.partnership())
        .then()
        .statusCode(200)
        .body("items", empty());
    As.memberOf(stranger)
        .get("/v1/alerts?pageSize=100")
        .then()
        .body("items.partnership.id", not(hasItem(story.partnership().toString())));
    As.nobody().get("/v1/alerts").then().statusCode(401);
  }

  /** As many systems write down what has no end. */
  @Test
  void whoMaySpeakUntilTheEndOfTimeKeepsNoOtherRuleFromSpeaking() {
    var story = Story.of("Voor altijd", "Trekker", "Partner");
    mandate(story, "Partner", LocalDate.of(9999, 12, 31));
    story.arrived();

    As.memberOf(story.organisation("Partner"))
        .get("/v1/alerts")
        .then()
        .body("items.rule", contains("noAssessment"));
  }

  @Test
  void membersWorkAndTheThreeKsAreLookedAtToo() {
    var story = Story.of("Scheef", "Trekker", "Partner");
    mandate(story, "Trekker", today.plusDays(10));
    mandate(story, "Partner", today.plusDays(300));
    for (int i = 0; i < 4; i++) {
      story.publish(
          "ActivityRecorded",
          Map.of(
              "activity",
              TimeOrderedId.next(),
              "movement",
              "progress",
              "cycle",
              1,
              "phase",
              "explore",
              "occurredOn",
              today.toString()));
    }
    contribution(story, "Trekker", 90);
    contribution(story, "Partner", 10);
    story.measures(story.aims("quality", 40, 60), "quality", 35, today).arrived();

    As.memberOf(story.organisation("Partner"))
        .get("/v1/alerts?severity=amber&sort=rule")
        .then()
        .statusCode(200)
        .body("items.rule", contains("imbalance", "mandateEnding", "oneSidedContributions"))
        .body("items[0].evidence", containsString("4 van de 4"))
        .body("items[1].evidence", containsString("één lid"))
        .body("items[2].evidence", containsString("90%"));
    As.memberOf(story.organisation("Partner"))
        .get("/v1/alerts?rule=offTarget")
        .then()
        .body("items.severity", contains("red"))
        .body("items[0].evidence", containsString("kwaliteit"))
        .body("items[0].evidence", containsString("-25%"));
  }

  @Test
  void halfOfAnAgreementIsNotJudged() {
    var story = Story.of("Half", "Trekker", "Partner");
    contribution(story, "Trekker", 90);
    story.arrived();

    As.memberOf(story.organisation("Partner"))
        .get("/v1/alerts?rule=oneSidedContributions")
        .then()
        .body("items", empty());
  }

  @Test
  void whatWasAgreedAgainOnTheSameDayHolds() {
    var story = Story.of("Tweemaal", "Trekker", "Partner");
    contribution(story, "Trekker", 50, 4);
    contribution(story, "Partner", 50, 4);
    contribution(story, "Trekker", 90, 7);
    contribution(story, "Partner", 10, 7);
    story.arrived();

    As.memberOf(story.organisation("Partner"))
        .get("/v1/alerts?rule=oneSidedContributions")
        .then()
        .body("items.evidence", contains(containsString("90%")));
  }

  @Test
  void aDayThatComesBringsAWarningWithoutAnEvent() {
    var story = Story.since(today.minusDays(179), "Morgen", "Trekker").arrived();
    var trekker = story.organisation("Trekker");
    As.memberOf(trekker).get("/v1/alerts?rule=stuckPhase").then().body("items", empty());

    MovedClock.by(Duration.ofDays(1));

    As.memberOf(trekker)
        .get("/v1/alerts?rule=stuckPhase")
        .then()
        .body("items.severity", contains("amber"));
    As.memberOf(trekker).get(story.at("")).then().body("health.status", equalTo("amber"));
    As.memberOf(trekker).get("/v1/portfolio").then().body("health.amber", is(1));
  }

  @Test
  void nobodyIsAskedToMeasureInWhatHasEnded() {
    var story = Story.since(today.minusDays(30), "Voorbij", "Trekker").ends(today).arrived();

    As.memberOf(story.organisation("Trekker")).get("/v1/alerts").then().body("items", empty());
    As.administrator().get(story.at("")).then().body("health.status", equalTo("unknown"));
  }

  @Test
  void everyRuleCanBeAskedFor() {
    assertThat(Arrays.stream(AlertFilter.Rule.values()).map(Texts::wireName))
        .containsExactlyElementsOf(Rules.ALL.stream().map(Rule::code).toList());
  }

  @Test
  void everyRuleAndEveryThresholdIsDocumented() throws IOException {
    var docs = Files.readString(Path.of("../docs/reports.md"));
    var keys =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(name -> name.startsWith("samenspel.health."))
            .toList();

    assertThat(Rules.ALL).allSatisfy(rule -> assertThat(docs).contains("`" + rule.code() + "`"));
    assertThat(keys)
        .hasSizeGreaterThan(12)
        .allSatisfy(
            key ->
                assertThat(docs)
                    .contains(
                        "`"
                            + key.substring("samenspel.health.".length())
                            + "` "
                            + config.getValue(key, String.class)));
  }

  private static void mandate(Story story, String organisation, LocalDate until) {
    story.publish(
        "MandateChanged",
        Map.of(
            "delegate", TimeOrderedId.next(),
            "organisation", story.organisation(organisation),
            "state", "valid",
            "until", until.toString(),
            "occurredOn", Day.today().toString()));
  }

  private static void contribution(Story story, String organisation, int part) {
    contribution(story, organisation, part, 1);
  }

  private static void contribution(Story story, String organisation, int part, int revision) {
    story.publish(
        "ContributionAgreed",
        Map.of(
            "contribution",
            TimeOrderedId.next(),
            "organisation",
            story.organisation(organisation),
            "kind",
            "money",
            "amount",
            part * 1_000,
            "unit",
            "EUR",
            "returnShare",
            part,
            "cycle",
            1,
            "revision",
            revision,
            "occurredOn",
            Day.today().toString()));
  }
}
