package nl.samenspel.assessment.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.Told;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are asked about what the phase that was completed should have yielded. */
@QuarkusTest
@WithRealInfrastructure
class LookingBackOnAPhaseTest {

  private Party party;

  @BeforeEach
  void anotherPartnership() {
    party = Party.of(0);
  }

  @Test
  void afterSharingIsAskedOtherwiseThanAfterAgreeingAndScoredAlike() {
    var share = questionnaire(invited(completed("share")), "nl");
    var agree = questionnaire(invited(completed("agree")), "nl");

    assertThat(share.getString("title")).isEqualTo("Terugblik op delen");
    assertThat(agree.getString("title")).isEqualTo("Terugblik op overeenkomen");
    assertThat(share.getList("items.text"))
        .hasSize(16)
        .contains("Mijn organisatie staat achter de intentieverklaring.")
        .doesNotContainAnyElementsOf(agree.getList("items.text"));
    assertThat(agree.getList("items.text"))
        .contains("Mijn organisatie staat achter de afsprakennota.");
    for (var what : List.of("dimensions", "items.code", "items.dimension")) {
      assertThat(share.getList(what)).as(what).isEqualTo(agree.getList(what));
    }
  }

  @Test
  void everyAudienceReadsAboutThePhaseInTheLanguageThatItAsksFor() {
    var assessment = completed("shape");

    for (var audience : List.of("professional", "client", "informal")) {
      var token = party.invite(assessment, party.lead, audience, 1).get(0);
      assertThat(questionnaire(token, "en").getList("items.text"))
          .contains("Every project sheet names its owner.");
      assertThat(questionnaire(token, "nl").getList("items.text"))
          .contains("Bij ieder project staat wie de eigenaar is.");
    }
  }

  @Test
  void thePageAsksAboutThePhaseToo() {
    var token = invited(completed("explore"));

    page(token, "nl")
        .body(containsString("Terugblik op verkennen"))
        .body(containsString("Het is duidelijk waarom wij willen samenwerken."));
    page(token, "en")
        .body(containsString("Looking back on exploring"))
        .body(containsString("It is clear why we want to work together."));
  }

  @Test
  void heldByHandItAsksInGeneralWords() {
    var general = questionnaire(invited(party.open("phaseCheck")), "nl");

    assertThat(general.getInt("instrumentVersion")).isEqualTo(2);
    assertThat(general.getString("title")).isEqualTo("Terugblik op deze fase");
    assertThat(general.getString("items[0].text"))
        .isEqualTo("Het was duidelijk wat deze fase moest opleveren.");
  }

  /** The phase check that opens when a phase is completed. */
  private UUID completed(String phase) {
    Told.tell("PhaseCompleted", party.id, Map.of("phase", phase, "cycle", 1));
    return await().until(() -> checkOf(phase), Optional::isPresent).orElseThrow();
  }

  private Optional<UUID> checkOf(String phase) {
    List<Map<String, Object>> assessments =
        As.memberOf(party.lead)
            .queryParam("partnership", party.id)
            .get("/v1/assessments")
            .jsonPath()
            .getList("items");
    return assessments.stream()
        .filter(each -> "phaseCheck".equals(each.get("instrument")))
        .filter(each -> phase.equals(each.get("phase")))
        .map(each -> UUID.fromString(each.get("id").toString()))
        .findFirst();
  }

  private String invited(UUID assessment) {
    return party.invite(assessment, party.lead, 1).get(0);
  }

  private static JsonPath questionnaire(String token, String language) {
    return As.nobody()
        .header("Invitation-Token", token)
        .header("Accept-Language", language)
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse page(String token, String language) {
    return RestAssured.given()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(Map.of("token", token, "language", language))
        .post("/answer")
        .then()
        .statusCode(200);
  }
}
