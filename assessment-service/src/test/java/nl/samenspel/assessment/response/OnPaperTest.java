package nl.samenspel.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class OnPaperTest {

  @Inject AgroalDataSource database;

  private Party party;

  @BeforeEach
  void anotherPartnership() {
    party = Party.of(1);
  }

  @Test
  void whatWasAnsweredOnPaperCountsLikeTheRestAndIsMarked() {
    // Given: five answered with a token and score 4
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 5, 4);

    // When: five score 2 on paper
    bring(As.coordinatorOf(party.lead), assessment, party.lead, sheets(5, 2))
        .then()
        .statusCode(200)
        .body("count", equalTo(5));

    // Then
    As.memberOf(party.lead)
        .get("/v1/assessments/" + assessment)
        .then()
        .body("invited", equalTo(10))
        .body("responded", equalTo(10))
        .body("onPaper", equalTo(5));
    assertThat(party.close(assessment).getList("dimensions.score", Float.class)).containsOnly(3.0f);
  }

  @Test
  void howManyAnsweredOnPaperIsNotToldOfASmallGroup() {
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 5, 4);

    bring(As.coordinatorOf(party.lead), assessment, party.lead, sheets(2, 2))
        .then()
        .statusCode(200);

    As.memberOf(party.lead)
        .get("/v1/assessments/" + assessment)
        .then()
        .body("responded", equalTo(5))
        .body("onPaper", nullValue());
  }

  @Test
  void whoBringsInSheetAfterSheetDoesNotSeeHowManyOthersAnswered() {
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 7, 4);

    for (var sheets = 1; sheets <= 5; sheets++) {
      bring(As.coordinatorOf(party.lead), assessment, party.lead, sheets(1, 2));
      // Five of the others, and the sheets once there are five.
      As.coordinatorOf(party.lead)
          .get("/v1/assessments/" + assessment)
          .then()
          .body("invited", equalTo(7 + sheets))
          .body("responded", equalTo(sheets < 5 ? 5 : 10));
    }
  }

  @Test
  void aFewBesideManyOnPaperStayHiddenFromWhoWroteThoseOver() throws SQLException {
    var assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 1, 4);
    bring(As.coordinatorOf(party.lead), assessment, party.lead, sheets(8, 2));

    var published = party.close(assessment);

    assertThat(published.getInt("responded")).isEqualTo(9);
    assertThat(published.getList("dimensions.suppressed", Boolean.class)).containsOnly(true);
    assertThat(published.getList("dimensions.organisations.flatten().suppressed", Boolean.class))
        .containsOnly(true);
    assertThat(onPaper(assessment)).isZero();
  }

  /** Of how many answers it is known still that they came on paper. */
  private int onPaper(UUID assessment) throws SQLException {
    try (var connection = database.getConnection();
        var count =
            connection.prepareStatement(
                "select count(*) from response where on_paper and assessment = ?")) {
      count.setObject(1, assessment);
      try (var row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Test
  void allOfItIsTakenOrNothing() {
    var assessment = party.open("trustPulse");

    bring(
            As.coordinatorOf(party.lead),
            assessment,
            party.lead,
            List.of(
                Map.of("answers", Map.of("openness1", 4)),
                Map.of("answers", Map.of("openness1", 6, "weather", 2)),
                Map.of("answers", Map.of("openness1", 4), "comments", Map.of("weather", "Regen."))))
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            containsInAnyOrder(
                "responses[1].answers.openness1",
                "responses[1].answers.weather",
                "responses[2].comments.weather"));
    As.memberOf(party.lead).get("/v1/assessments/" + assessment).then().body("invited", equalTo(0));
  }

  @Test
  void whoseTheyAreAndAsWhatIsToldWithWhatIsWrongInThem() {
    var assessment = party.open("identity");

    As.coordinatorOf(party.lead)
        .body(
            Map.of(
                "organisation", TimeOrderedId.next(),
                "audience", "client",
                "responses", List.of(Map.of("answers", Map.of("weather", 2)))))
        .post("/v1/assessments/" + assessment + "/paper-responses")
        .then()
        .statusCode(400)
        .body("issues.name", contains("organisation", "audience", "responses[0].answers.weather"));
  }

  @Test
  void aCoordinatorBringsThoseOfTheOwnOrganisationAndTheLeadThoseOfAll() {
    var assessment = party.open("trustPulse");
    var partner = party.partners.get(0);

    bring(As.coordinatorOf(partner), assessment, partner, sheets(1, 3)).then().statusCode(200);
    bring(As.coordinatorOf(party.lead), assessment, partner, sheets(1, 3)).then().statusCode(200);
    bring(As.coordinatorOf(partner), assessment, party.lead, sheets(1, 3)).then().statusCode(403);
    bring(As.memberOf(partner), assessment, partner, sheets(1, 3)).then().statusCode(403);
    bring(As.coordinatorOf(TimeOrderedId.next()), assessment, partner, sheets(1, 3))
        .then()
        .statusCode(404);
  }

  @Test
  void afterClosingItIsTooLateForPaperToo() {
    var assessment = party.open("trustPulse");
    party.close(assessment);

    bring(As.coordinatorOf(party.lead), assessment, party.lead, sheets(1, 3))
        .then()
        .statusCode(410);
  }

  @Test
  void fiftySheetsCostNoMoreStatementsThanOne() {
    var assessment = party.open("trustPulse");
    var lead = As.coordinatorOf(party.lead);
    var sheet = sheets(1, 3);
    var sheets = sheets(50, 3);

    var one = Statements.during(() -> bring(lead, assessment, party.lead, sheet)).size();

    // The answers themselves go to the database in one batch.
    assertThat(Statements.during(() -> bring(lead, assessment, party.lead, sheets))).hasSize(one);
  }

  private static List<Map<String, Object>> sheets(int people, int score) {
    return Collections.nCopies(people, Map.of("answers", Party.allOf("trustPulse", score)));
  }

  private static Response bring(
      RequestSpecification caller, UUID assessment, UUID organisation, List<?> sheets) {
    return caller
        .body(Map.of("organisation", organisation, "audience", "professional", "responses", sheets))
        .post("/v1/assessments/" + assessment + "/paper-responses");
  }
}
