package nl.samenspel.partnership.phase;

import static nl.samenspel.partnership.Agreeing.aContributionOf;
import static nl.samenspel.partnership.Agreeing.agrees;
import static nl.samenspel.partnership.Agreeing.proposes;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aProjectOf;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** Who ends a partnership says what becomes of what is running. */
@QuarkusTest
@WithRealInfrastructure
class EndingTest {

  private static final Map<String, Object> END =
      Map.of("type", "end", "reason", "Het doel is bereikt.");

  private static final Map<String, Object> EXIT =
      Map.of(
          "agreedOn", "2026-10-30",
          "settlement", "De regio betaalt de lopende opleidingen tot juli.",
          "handover", "Het ROC neemt de deelnemers over.");

  @Test
  void whereNothingIsRunningTheReasonIsEnough() {
    aPartnership()
        .transition(END)
        .statusCode(201)
        .body("exit", nullValue())
        .body("unsettled", empty());
  }

  @Test
  void whatIsRunningIsToldWithWhatWouldSettleIt() {
    var ours = withMuchRunning();

    var answer = ours.transition(END);

    refused(answer, 409, "exit-agreement-missing");
    answer
        .body(
            "unsettled.code",
            contains("complaintsUndecided", "contributionsAgreed", "projectsRunning"))
        .body("unsettled[0].explanation", containsString("Eén klacht is"))
        .body("unsettled[2].explanation", containsString("Vakopleiding monteur"));
    ours.asLead().get(ours.at()).then().body("status", is("active"));
  }

  @Test
  void withAnExitAgreementItEndsAllTheSame() {
    var ours = withMuchRunning();

    ours.transition(with(END, "exit", EXIT))
        .statusCode(201)
        .body("exit.agreedOn", is("2026-10-30"))
        .body("exit.handover", is("Het ROC neemt de deelnemers over."))
        .body(
            "unsettled", contains("complaintsUndecided", "contributionsAgreed", "projectsRunning"));

    ours.asPartner()
        .get(ours.at("/transitions"))
        .then()
        .body("items[0].exit.settlement", containsString("tot juli"));
    var ended = ours.lastEvents("PartnershipEnded").get(0);
    EventContract.assertValid(ended);
    assertThat(ended.path("data").path("exitAgreedOn").asText()).isEqualTo("2026-10-30");
    assertThat(ended.path("data").path("unsettled")).hasSize(3);
    assertThat(ended.toString()).doesNotContain("opleidingen");
  }

  @Test
  void whatIsSettledFirstAsksForNoAgreement() {
    var ours = aPartnership();
    String project =
        ours.asLead()
            .body(with(aProjectOf(ours.lead()), "state", "running"))
            .post(ours.at("/projects"))
            .path("id");
    refused(ours.transition(END), 409, "exit-agreement-missing");

    ours.asLead()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(Map.of("state", "stopped", "result", "De vraag verviel."))
        .patch(ours.at("/projects/", project))
        .then()
        .statusCode(200);

    ours.transition(END).statusCode(201);
  }

  @Test
  void anExitAgreementGoesWithEndingOnly() {
    var ours = aPartnership();

    for (var step :
        List.of(
            Map.<String, Object>of("type", "complete", "phase", "explore"),
            Map.<String, Object>of(
                "type", "skip", "phase", "explore", "reason", "Wij kennen elkaar."),
            Map.<String, Object>of("type", "return", "phase", "explore"),
            Map.<String, Object>of("type", "renew"))) {
      var answer = ours.transition(with(step, "exit", EXIT));
      refused(answer, 400, "invalid-input");
      answer.body("issues.name", contains("exit"));
    }
  }

  @Test
  void anExitAgreementSaysWhenAndWhat() {
    var ours = aPartnership();

    ours.transition(with(END, "exit", Map.of("settlement", " ")))
        .statusCode(400)
        .body("issues.name.sort()", is(List.of("exit.agreedOn", "exit.settlement")));
    ours.transition(with(END, "exit", with(EXIT, "agreedOn", Day.today().plusDays(2).toString())))
        .statusCode(400)
        .body("issues.name", contains("exit.agreedOn"));
  }

  private static Case withMuchRunning() {
    var ours = aPartnership();
    ours.members.forEach(member -> proposes(ours, aContributionOf(member, 1000, 50)));
    ours.members.forEach(member -> agrees(ours, member).statusCode(201));
    ours.asLead().body(aProjectOf(ours.lead())).post(ours.at("/projects")).then().statusCode(201);
    ours.asPartner()
        .body(
            Map.of(
                "category",
                "communication",
                "description",
                "Afspraken werden niet gemeld.",
                "complainant",
                Map.of("organisation", ours.partner()),
                "about",
                List.of(ours.lead()),
                "receivedOn",
                "2026-11-20",
                "regime",
                "nlAwb"))
        .post(ours.at("/complaints"))
        .then()
        .statusCode(201);
    return ours;
  }
}
