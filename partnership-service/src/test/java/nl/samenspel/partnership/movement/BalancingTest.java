package nl.samenspel.partnership.movement;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipInPhase;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class BalancingTest {

  @Test
  void anActivityBelongsToThePresentPhaseUnlessItNamesAnEarlierOne() {
    var ours = aPartnershipInPhase(Phase.SHARE);

    recorded(ours, activity("deepening", "2026-02-12")).body("phase", is("share"));
    recorded(ours, with(activity("progress", "2026-01-12"), "phase", "explore"))
        .body("phase", is("explore"));

    var answer =
        ours.asPartner()
            .body(with(activity("progress", "2026-01-12"), "phase", "shape"))
            .post(ours.at("/activities"))
            .then();
    refused(answer, 400, "invalid-input");
    answer.body("issues[0].detail", containsString("delen"));
    var told = ours.lastEvents("ActivityRecorded", "ActivityRecorded");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(1).path("data").path("phase").asText()).isEqualTo("explore");
  }

  @Test
  void theBalanceWarnsWithEvidenceWhenOneTakesOver() {
    var ours = aPartnership();
    recorded(ours, activity("deepening", "2026-01-12"));
    var evidence =
        Stream.of("2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01")
            .map(day -> recorded(ours, activity("progress", day)).extract().<String>path("id"))
            .toArray(String[]::new);

    ours.asPartner()
        .get(ours.at("/balance"))
        .then()
        .statusCode(200)
        .body("largestShare", is(0.75f))
        .body("whole.deepening", is(1))
        .body("whole.progress", is(4))
        .body("whole.progressShare", is(0.8f))
        .body("whole.warning.movement", is("progress"))
        .body("whole.warning.evidence", contains(evidence))
        .body("whole.warning.explanation", containsString("4 van de 5"))
        .body("phases", hasSize(5))
        .body("phases[0].balance.warning.movement", is("progress"))
        .body("phases[1].balance.deepening", is(0))
        .body("phases[1].balance.deepeningShare", nullValue())
        .body("quarters.quarter", contains("2026-Q1", "2026-Q2"))
        .body("quarters[0].balance.warning", nullValue());
  }

  @Test
  void aCorrectionIsForWhoRecordedItAndIsToldAgain() {
    var ours = Case.aPartnershipOf(3);
    var first = recorded(ours, activity("deepening", "2026-01-12"));
    var address = ours.at("/activities/", first.extract().path("id"));
    var corrected = activity("progress", "2026-01-12");

    refused(
        As.memberOf(ours.members.get(2))
            .header("If-Match", first.extract().header("ETag"))
            .body(corrected)
            .put(address)
            .then(),
        403,
        "not-owner-nor-lead");
    ours.asPartner()
        .header("If-Match", first.extract().header("ETag"))
        .body(corrected)
        .put(address)
        .then()
        .statusCode(200)
        .body("movement", is("progress"));

    var told = ours.lastEvents("ActivityRecorded", "ActivityRecorded");
    assertThat(told.get(0).path("data").path("activity"))
        .isEqualTo(told.get(1).path("data").path("activity"));
  }

  @Test
  void whatIsStillToComeDidNotHappen() {
    var ours = aPartnership();

    var answer =
        ours.asPartner()
            .body(activity("progress", Day.today().plusDays(2).toString()))
            .post(ours.at("/activities"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("on"));
  }

  private static ValidatableResponse recorded(Case ours, Map<String, Object> activity) {
    return ours.asPartner().body(activity).post(ours.at("/activities")).then().statusCode(201);
  }

  private static Map<String, Object> activity(String movement, String on) {
    return Map.of("movement", movement, "on", on, "title", "Werkbezoek", "note", "Leerzaam.");
  }
}
