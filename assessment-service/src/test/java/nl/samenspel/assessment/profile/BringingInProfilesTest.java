package nl.samenspel.assessment.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class BringingInProfilesTest {

  private Party party;
  private UUID partner;
  private UUID assessment;

  @BeforeEach
  void anOpenAssessmentOfPreferences() {
    party = Party.of(1);
    partner = party.partners.get(0);
    assessment = party.open("preferences");
  }

  @Test
  void howTheTeamsAreComposedIsToldWhenItCloses() {
    // Given
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6)).statusCode(200);
    bringIn(As.coordinatorOf(partner), partner, profiles(20, 25))
        .statusCode(200)
        .body("count", equalTo(5));
    As.memberOf(party.lead)
        .get("/v1/assessments/" + assessment + "/results")
        .then()
        .statusCode(404);

    // When
    var result = party.close(assessment);

    // Then: the middle of 0 to 5 is 2.5, of 20 to 24 is 22, and of both 12.25
    assertThat(composition(result, party.lead)).isEqualTo(shares(3, 95, 3, 0));
    assertThat(composition(result, partner)).isEqualTo(shares(22, 56, 22, 0));
    assertThat(result.getMap("profiles.whole")).isEqualTo(shares(12, 76, 12, 0));
  }

  @Test
  void ofFewPeopleNothingIsTold() {
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6)).statusCode(200);
    bringIn(As.coordinatorOf(partner), partner, profiles(20, 24)).statusCode(200);

    var result = party.close(assessment);

    assertThat(suppressed(result, partner)).isTrue();
    assertThat(composition(result, partner)).isNull();
    assertThat(result.getMap("profiles.whole")).isEqualTo(shares(3, 95, 3, 0));
  }

  @Test
  void whereNothingWasBroughtInThereIsNothingToTell() {
    assertThat(party.close(assessment).getMap("profiles")).isNull();
  }

  @Test
  void whatIsBroughtInTakesThePlaceOfWhatWasBroughtInBefore() {
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 20)).statusCode(200);
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(20, 25)).statusCode(200);

    assertThat(composition(party.close(assessment), party.lead)).isEqualTo(shares(22, 56, 22, 0));
  }

  @Test
  void oneMoreThanTheTimeBeforeIsNotTold() {
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6)).statusCode(200);
    party.close(assessment);

    assessment = party.open("preferences");
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 7)).statusCode(200);
    assertThat(suppressed(party.close(assessment), party.lead)).isTrue();

    // What was not told is nothing to compare with: five more than what was is told.
    assessment = party.open("preferences");
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 11)).statusCode(200);
    assertThat(composition(party.close(assessment), party.lead)).isEqualTo(shares(5, 90, 5, 0));
  }

  @Test
  void norInAnotherPartnershipOfTheSameOrganisation() {
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6)).statusCode(200);
    party.close(assessment);
    var lead = party.lead;

    party = Party.of(0);
    party.joined(lead, "partner");
    party.awaitVisible(lead, 200);
    assessment = party.open("preferences");
    bringIn(As.coordinatorOf(lead), lead, profiles(0, 7)).statusCode(200);

    assertThat(suppressed(party.close(assessment), lead)).isTrue();
  }

  @Test
  void twoThatAreClosedAtTheSameTimeKnowOfEachOther() {
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6)).statusCode(200);
    var lead = party.lead;
    var here = party;
    var first = assessment;
    party = Party.of(0);
    party.joined(lead, "partner");
    party.awaitVisible(lead, 200);
    assessment = party.open("preferences");
    bringIn(As.coordinatorOf(lead), lead, profiles(0, 7)).statusCode(200);

    var closings =
        List.of(
            CompletableFuture.supplyAsync(() -> here.close(first)),
            CompletableFuture.supplyAsync(() -> party.close(assessment)));

    assertThat(closings.stream().map(CompletableFuture::join))
        .filteredOn(result -> composition(result, lead) != null)
        .hasSize(1);
  }

  @Test
  void everyFaultIsNamed() {
    bringIn(
            As.coordinatorOf(party.lead).header("Accept-Language", "nl"),
            party.lead,
            List.of(
                shares(40, 25, 20, 15),
                shares(40, 25, 20, 16),
                Map.of("results", 100.5, "ideas", 0, "people", 0, "facts", 0),
                Map.of("results", -1, "ideas", 101, "people", 0),
                Map.of("results", 100, "ideas", 0, "people", 0, "facts", 0, "name", "A")))
        .statusCode(400)
        .body(
            "issues.name",
            containsInAnyOrder(
                "profiles[1]",
                "profiles[2].results",
                "profiles[3].results",
                "profiles[3].ideas",
                "profiles[3].facts",
                "profiles[4].name"))
        .body(
            "issues.find { it.name == 'profiles[1]' }.type",
            equalTo("urn:problem-type:samenspel:adds-up"))
        .body(
            "issues.find { it.name == 'profiles[1]' }.detail",
            equalTo("De vier delen van een profiel zijn samen precies 100."));
  }

  @Test
  void onlyForPeopleOfAMemberAndByItsCoordinatorOrTheLeads() {
    bringIn(As.coordinatorOf(partner), party.lead, profiles(0, 6))
        .statusCode(403)
        .body("type", equalTo("urn:problem-type:samenspel:own-organisation-only"));
    bringIn(As.memberOf(partner), partner, profiles(0, 6)).statusCode(403);
    bringIn(As.coordinatorOf(TimeOrderedId.next()), partner, profiles(0, 6)).statusCode(404);
    bringIn(As.coordinatorOf(party.lead), TimeOrderedId.next(), profiles(0, 6))
        .statusCode(400)
        .body("issues[0].name", equalTo("organisation"));
    bringIn(As.coordinatorOf(party.lead), partner, profiles(0, 6)).statusCode(200);
  }

  @Test
  void onlyWhileAnAssessmentOfPreferencesIsOpen() {
    party.close(assessment);
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6))
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:assessment-already-closed"));

    assessment = party.open("trustPulse");
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6))
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:no-profiles"));
  }

  @Test
  void noEventTellsOfIt() {
    bringIn(As.coordinatorOf(party.lead), party.lead, profiles(0, 6)).statusCode(200);
    party.close(assessment);

    Awaitility.await().until(() -> types().contains("nl.samenspel.assessment.AssessmentClosed.v1"));
    assertThat(types())
        .containsExactly(
            "nl.samenspel.assessment.AssessmentOpened.v1",
            "nl.samenspel.assessment.AssessmentClosed.v1");
    assertThat(Topics.eventsOf(assessment).toString()).doesNotContain("ideas");
  }

  @Test
  void fiftyCostAsManyStatementsAsTen() {
    var ten = Statements.during(() -> bringIn(As.coordinatorOf(partner), partner, profiles(0, 10)));
    var fifty = new ArrayList<Map<String, Object>>();
    for (var copy = 0; copy < 5; copy++) {
      fifty.addAll(profiles(0, 10));
    }

    var statements = Statements.during(() -> bringIn(As.coordinatorOf(partner), partner, fifty));

    assertThat(statements).hasSameSizeAs(ten);
  }

  private List<String> types() {
    return Topics.eventsOf(assessment).stream().map(each -> each.path("type").asText()).toList();
  }

  private ValidatableResponse bringIn(
      RequestSpecification as, UUID organisation, List<Map<String, Object>> profiles) {
    return as.body(Map.of("organisation", organisation, "profiles", profiles))
        .post("/v1/assessments/" + assessment + "/profiles")
        .then();
  }

  private static Map<String, Object> composition(JsonPath result, UUID organisation) {
    return result.getMap(team(organisation) + ".composition");
  }

  private static boolean suppressed(JsonPath result, UUID organisation) {
    return result.getBoolean(team(organisation) + ".suppressed");
  }

  private static String team(UUID organisation) {
    return "profiles.organisations.find { it.organisation == '" + organisation + "' }";
  }

  /** Of different people, the first with this number. */
  private static List<Map<String, Object>> profiles(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> shares(number, 100 - 2 * number, number, 0))
        .toList();
  }

  private static Map<String, Object> shares(int results, int ideas, int people, int facts) {
    return Map.of("results", results, "ideas", ideas, "people", people, "facts", facts);
  }
}
