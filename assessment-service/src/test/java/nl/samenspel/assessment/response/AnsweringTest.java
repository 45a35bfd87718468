package nl.samenspel.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class AnsweringTest {

  @Test
  void aTokenGivesTheQuestionsInTheLanguageAskedForWithoutSigningIn() {
    var party = Party.of(0);
    var token = party.invite(party.open("trustPulse"), party.lead, 1).get(0);

    As.nobody()
        .header("Invitation-Token", token)
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .header("API-Version", "1.0.0")
        .body("language", equalTo("nl"))
        .body("answered", equalTo(false))
        .body("items", hasSize(20))
        .body("dimensions.code", hasItems("reliability", "openness", "sharedMission"))
        .body("choices.value", equalTo(List.of(1, 2, 3, 4, 5)))
        .body("choices.label", hasItems("helemaal mee eens"))
        .body("items[0].text", equalTo("De partners doen wat zij toezeggen."))
        .body("items[0].reversed", nullValue());
    As.nobody()
        .header("Invitation-Token", token)
        .header("Accept-Language", "en")
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .body("language", equalTo("en"))
        .body("items[0].text", equalTo("The partners do what they promise."))
        .body(
            "promise",
            equalTo(
                "Your answers cannot be traced back to you."
                    + " Results of groups smaller than 5 are not shown."));
  }

  @Test
  void everyAudienceIsAddressedInItsOwnWords() {
    var party = Party.of(0);
    var assessment = party.open("equality");

    for (var expected :
        Map.of(
                "professional", "Mijn ideeën tellen mee, ook als ze afwijken.",
                "client", "Mijn ideeën tellen mee.",
                "informal", "Mijn ideeën over de hulp tellen mee.")
            .entrySet()) {
      As.nobody()
          .header("Invitation-Token", invited(party, assessment, expected.getKey()))
          .get("/v1/invitation")
          .then()
          .body("items.find { it.code == 'thinking2' }.text", equalTo(expected.getValue()));
    }
  }

  @Test
  void nobodyIsInvitedToAQuestionnaireThatHasNoWordsForThem() {
    var party = Party.of(0);
    var assessment = party.open("threeKs");

    As.coordinatorOf(party.lead)
        .body(Map.of("organisation", party.lead, "audience", "client", "count", 1))
        .post("/v1/assessments/" + assessment + "/invitations")
        .then()
        .statusCode(400)
        .body("issues[0].name", equalTo("audience"))
        .body("issues[0].value", equalTo("client"))
        .body("issues[0].detail", containsString("professional"));
  }

  @Test
  void anAnswerIsTakenOnceAndTheSecondTimeIsToldThatItWasReceived() {
    var party = Party.of(0);
    var token = party.invite(party.open("trustPulse"), party.lead, 1).get(0);
    var answers = Map.of("answers", Party.allOf("trustPulse", 4));

    Party.answer(token, answers).then().statusCode(204);

    Party.answer(token, answers)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:already-answered"))
        .body("title", equalTo("Uw antwoorden zijn al ontvangen"));
    As.nobody()
        .header("Invitation-Token", token)
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .body("answered", equalTo(true));
  }

  @Test
  void anUnknownTokenIsToldKindlyAndAMissingOneByName() {
    Party.answer("nonsense", Map.of("answers", Map.of("openness1", 3)))
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:problem-type:samenspel:invitation-unknown"));
    As.nobody().header("Invitation-Token", "nonsense").get("/v1/invitation").then().statusCode(404);
    As.nobody()
        .get("/v1/invitation")
        .then()
        .statusCode(400)
        .body("issues[0].in", equalTo("header"))
        .body("issues[0].name", equalTo("Invitation-Token"));
  }

  @Test
  void everythingThatDoesNotFitIsToldAtOnceAndTheTokenStaysGood() {
    var party = Party.of(0);
    var token = party.invite(party.open("trustPulse"), party.lead, 1).get(0);

    Party.answer(
            token,
            Map.of(
                "answers",
                Map.of("openness1", 6, "openness2", 0, "openness3", 3, "ambition1", 2),
                "comments",
                Map.of("weather", "regen")))
        .then()
        .statusCode(400)
        .body("issues", hasSize(4))
        .body(
            "issues.name",
            hasItems(
                "answers.openness1", "answers.openness2", "answers.ambition1", "comments.weather"));
    As.nobody()
        .header("Invitation-Token", token)
        .body("{\"answers\": {}}")
        .put("/v1/invitation/response")
        .then()
        .statusCode(400);

    Party.answer(token, Map.of("answers", Map.of("openness3", 3))).then().statusCode(204);
  }

  @Test
  void aCitizenServiceNumberInARemarkIsRefused() {
    var party = Party.of(0);
    var token = party.invite(party.open("trustPulse"), party.lead, 1).get(0);

    Party.answer(
            token,
            Map.of(
                "answers",
                Map.of("openness1", 3),
                "comments",
                Map.of("openness", "vraag het aan 111222333")))
        .then()
        .statusCode(400)
        .body("issues[0].type", equalTo("urn:problem-type:samenspel:citizen-service-number"))
        .body("issues[0].value", nullValue());
  }

  @Test
  void afterClosingItIsTooLate() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var token = party.invite(assessment, party.lead, 1).get(0);
    party.close(assessment);

    Party.answer(token, Map.of("answers", Map.of("openness1", 3)))
        .then()
        .statusCode(410)
        .body("type", equalTo("urn:problem-type:samenspel:answering-closed"));
    As.nobody().header("Invitation-Token", token).get("/v1/invitation").then().statusCode(410);
  }

  @Test
  void howManyAnsweredGoesUpInStepsWhileItIsOpen() {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");

    party.answered(assessment, party.lead, 4, 3);
    assertThat(responded(party, assessment)).isNull();
    party.answered(assessment, party.lead, 4, 3);
    assertThat(responded(party, assessment)).isEqualTo(5);
    party.close(assessment);
    assertThat(responded(party, assessment)).isEqualTo(8);
  }

  @Test
  void anAnswerCostsFiveStatements() {
    var party = Party.of(0);
    var token = party.invite(party.open("trustPulse"), party.lead, 1).get(0);
    var answers = Map.of("answers", Party.allOf("trustPulse", 4));

    // The invitation, the gate, the assessment, the mark, the answer; the instrument is held.
    assertThat(Statements.during(() -> Party.answer(token, answers))).hasSize(5);
  }

  @Test
  void theQuestionsCostTwoStatements() {
    var party = Party.of(0);
    var token = party.invite(party.open("trustPulse"), party.lead, 1).get(0);

    assertThat(
            Statements.during(
                () -> As.nobody().header("Invitation-Token", token).get("/v1/invitation")))
        .hasSize(2);
  }

  private static String invited(Party party, UUID assessment, String audience) {
    return As.coordinatorOf(party.lead)
        .body(Map.of("organisation", party.lead, "audience", audience, "count", 1))
        .post("/v1/assessments/" + assessment + "/invitations")
        .then()
        .statusCode(201)
        .extract()
        .path("tokens[0]");
  }

  private static Integer responded(Party party, UUID assessment) {
    return As.memberOf(party.lead).get("/v1/assessments/" + assessment).jsonPath().get("responded");
  }
}
