package nl.samenspel.partnership.project;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aProjectOf;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class PlanningProjectsTest {

  @Test
  void aProjectSaysWhoDoesWhatUntilWhen() {
    var ours = aPartnership();

    planned(ours, aProjectOf(ours.lead())).body("state", is("planned")).body("cycle", is(1));

    var told = ours.lastEvents("ProjectChanged").get(0);
    EventContract.assertValid(told);
    assertThat(told.path("data").path("owner").asText()).isEqualTo(ours.lead().toString());
  }

  @Test
  void shapingAsksForAProjectWhoseSheetEveryMemberAccepted() {
    var ours = aPartnership();
    shaped(ours, false, "nog geen project");
    var project = planned(ours, aProjectOf(ours.lead()));
    shaped(ours, false, "Vakopleiding monteur");

    var sheet = ours.submits("projectSheet");
    patched(ours, project, Map.of("sheet", sheet)).statusCode(200);
    ours.accepts(ours.lead(), sheet);
    shaped(ours, false, "Vakopleiding monteur");
    ours.accepts(ours.partner(), sheet);

    shaped(ours, true, "Vakopleiding monteur");
  }

  @Test
  void aProjectThatWasStoppedDoesNotCount() {
    var ours = aPartnership();
    var project = ours.aProjectIsShaped();
    shaped(ours, true, "Vakopleiding monteur");

    var read = ours.asLead().get(ours.at("/projects/", project)).then();
    patched(ours, read, Map.of("state", "stopped", "result", "Te weinig deelnemers."));

    shaped(ours, false, "nog geen project");
  }

  @Test
  void thePhaseEndsWhenItIsShaped() {
    var ours = aPartnership();
    List.of(Phase.EXPLORE, Phase.SHARE, Phase.AGREE).forEach(ours::skip);

    refused(
        ours.transition(Map.of("type", "complete", "phase", "shape")), 409, "unmet-requirements");
    ours.fulfil(Phase.SHAPE);
    ours.complete(Phase.SHAPE);

    ours.isInPhase("execute");
  }

  @Test
  void whatIsOverSaysWhatCameOfItAndEndsAfterItStarts() {
    var ours = aPartnership();

    var answer =
        ours.asLead()
            .body(with(with(aProjectOf(ours.lead()), "state", "completed"), "endsOn", "2026-01-01"))
            .post(ours.at("/projects"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", containsInAnyOrder("endsOn", "result"));
  }

  @Test
  void aMemberPlansItsOwnProjectsAndTheLeadAnyOnes() {
    var ours = aPartnership();

    planned(ours, aProjectOf(ours.partner()));
    refused(
        ours.asPartner().body(aProjectOf(ours.lead())).post(ours.at("/projects")).then(),
        403,
        "not-owner-nor-lead");
  }

  @Test
  void aSheetIsADeliverableOfThisPartnership() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");

    for (var sheet : new Object[] {note, TimeOrderedId.next()}) {
      var answer =
          ours.asLead()
              .body(with(aProjectOf(ours.lead()), "sheet", sheet))
              .post(ours.at("/projects"))
              .then();
      refused(answer, 400, "invalid-input");
      answer.body("issues.name", contains("sheet"));
    }
  }

  @Test
  void whoCarriesItAndItsSheetAreToldTogether() {
    var ours = aPartnership();
    var wrong =
        with(with(aProjectOf(UUID.randomUUID()), "sheet", UUID.randomUUID()), "title", "Anders");
    var projects = ours.at("/projects");
    var existing = planned(ours, aProjectOf(ours.lead()));

    for (var answer :
        List.of(ours.asLead().body(wrong).post(projects).then(), patched(ours, existing, wrong))) {
      refused(answer, 400, "invalid-input");
      answer.body("issues.name", contains("owner", "sheet"));
    }
  }

  private static ValidatableResponse planned(Case ours, Map<String, Object> project) {
    return ours.asLead().body(project).post(ours.at("/projects")).then().statusCode(201);
  }

  private static ValidatableResponse patched(
      Case ours, ValidatableResponse project, Map<String, Object> change) {
    return ours.asLead()
        .contentType("application/merge-patch+json")
        .header("If-Match", project.extract().header("ETag"))
        .body(change)
        .patch(ours.at("/projects/", project.extract().path("id")))
        .then();
  }

  private static void shaped(Case ours, boolean met, String explanation) {
    var path =
        "items.find { it.phase == 'shape' }.requirements.find { it.code == 'projectsShaped' }";
    ours.asLead()
        .get(ours.at("/phases"))
        .then()
        .body(path + ".met", is(met))
        .body(path + ".explanation", containsString(explanation));
  }
}
