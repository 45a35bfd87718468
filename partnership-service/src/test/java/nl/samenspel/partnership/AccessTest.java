package nl.samenspel.partnership;

import static nl.samenspel.partnership.Agreeing.aContributionOf;
import static nl.samenspel.partnership.Case.aPartnershipInPhase;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.programme.Offering.programmeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.AccessMatrix;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.partnership.Phase;
import nl.samenspel.partnership.programme.Offering;
import org.junit.jupiter.api.Test;

/** Who gets in where: the table in {@code docs/access}, and the rules that it keeps. */
@QuarkusTest
@WithRealInfrastructure
class AccessTest {

  @Test
  void everybodyGetsAsFarAsIsReviewed() throws IOException {
    var ours = aPartnershipInPhase(Phase.EXECUTE);
    ours.asLead().body(Map.of("everyMonths", 3)).put(ours.at("/review")).then().statusCode(201);
    var programme = made(ours, "/programmes", programmeOf(ours.lead()));
    var trajectory = made(ours, "/trajectories", aParticipant(ours, programme));
    var matrix =
        new AccessMatrix("partnership-service", ours.lead(), anOrganisation("Een ander"))
            .object("/partnerships", ours.partnership)
            .object("/organisations", ours.lead())
            .body("POST /partnerships/{partnership}/members", AccessTest::aNewMember)
            .body(
                "POST /partnerships/{partnership}/contributions",
                () -> aContributionOf(ours.lead(), 100, 0))
            .body("POST /partnerships/{partnership}/options", () -> anOption(ours))
            .body("PUT /partnerships/{partnership}/options/{id}", () -> anOption(ours))
            .body("POST /partnerships/{partnership}/complaints", () -> aComplaint(ours))
            .body("PUT /partnerships/{partnership}/complaints/{id}", () -> aComplaint(ours))
            .body(
                "POST /partnerships/{partnership}/complaints/{complaint}/steps",
                () -> Map.of("type", "acknowledge"))
            .object("/partnerships/{partnership}/trajectories", trajectory)
            .object("/partnerships/{partnership}/groups", aGroup(ours, programme, trajectory))
            .body(
                "POST /partnerships/{partnership}/trajectories",
                () -> aParticipant(ours, programme))
            .body(
                "POST /partnerships/{partnership}/trajectories/bulk",
                () -> Map.of("trajectories", List.of(aParticipant(ours, programme))))
            .body(
                "POST /partnerships/{partnership}/trajectories/{trajectory}/steps",
                () -> Map.of("type", "share"))
            .body(
                "POST /partnerships/{partnership}/signals/{signal}/promotion",
                () -> Map.of("about", List.of(ours.lead()), "regime", "nlAwb"))
            .body(
                "POST /partnerships/{partnership}/transitions",
                () -> Map.of("type", "complete", "phase", "share"))
            .tried();

    var inPartnerships = matrix.outcomes(operation -> operation.contains(" /partnerships/{"));
    assertThat(inPartnerships)
        .isNotEmpty()
        .allSatisfy(
            (operation, outcomes) -> {
              for (var role : List.of("coordinator", "member")) {
                assertThat(outcomes.get(role + "/other"))
                    .as("another organisation's role %s", role)
                    .isIn("400", "403", "404");
                assertThat(outcomes.get(role + "/none")).isIn("400", "403", "404");
              }
              for (var kind : List.of("own", "other", "none")) {
                assertThat(outcomes.get("analyst/" + kind)).as("analyst").isEqualTo("403");
                assertThat(outcomes.get("none/" + kind)).as("no role").isEqualTo("403");
              }
            });
    matrix.assertReviewed();
  }

  private static Map<String, Object> aParticipant(Case ours, String programme) {
    return Map.of(
        "programme",
        programme,
        "participant",
        "K-" + TimeOrderedId.next(),
        "referredBy",
        ours.lead(),
        "intake",
        Offering.intake());
  }

  private static String aGroup(Case ours, String programme, String trajectory) {
    return made(
        ours,
        "/groups",
        Map.of("programme", programme, "title", "Voorjaar", "participants", List.of(trajectory)));
  }

  private static String made(Case ours, String collection, Map<String, Object> body) {
    return ours.asLead()
        .body(body)
        .post(ours.at(collection))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Object aNewMember() {
    return Map.of("organisation", anOrganisation("Nieuw lid"), "role", "partner");
  }

  /** An effect for everyone who is a member by then. */
  private static Object anOption(Case ours) {
    List<String> members =
        ours.asLead().get(ours.at("/members")).then().extract().path("items.organisation");
    return Map.of(
        "title",
        "Lesgeven op twee plaatsen",
        "effects",
        members.stream().map(each -> Map.of("organisation", each, "gain", 1)).toList());
  }

  private static Object aComplaint(Case ours) {
    return Map.of(
        "category", "communication",
        "description", "Wijzigingen horen wij achteraf.",
        "complainant", Map.of("external", "client"),
        "about", List.of(ours.lead()),
        "receivedOn", "2026-10-01",
        "regime", "nlAwb");
  }
}
