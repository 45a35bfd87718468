package nl.samenspel.partnership.identity;

import static nl.samenspel.partnership.Agreeing.anIdentity;
import static nl.samenspel.partnership.Agreeing.compares;
import static nl.samenspel.partnership.Agreeing.requirement;
import static nl.samenspel.partnership.Agreeing.states;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ComparingTest {

  @Test
  void likenessAndDifferenceAreTold() {
    var ours = twoThatDiffer();

    ours.asPartner()
        .get(ours.at("/identities"))
        .then()
        .statusCode(200)
        .body("members.organisation", contains(ours.lead().toString(), ours.partner().toString()))
        .body("members[0].version", is(1))
        .body("silent", empty())
        .body("sharedValues.value", contains("Openheid"))
        .body("ownValues.value", contains("rust", "snelheid"))
        .body("differences.subject", contains("mission", "value", "value"))
        .body("differences[2].explanation", containsString("\"snelheid\" noemt alleen: Regio 2"))
        .body("openDifferences", hasSize(3))
        .body("compared", is(false));
  }

  @Test
  void whoSaysNothingIsNamed() {
    var ours = aPartnership();
    states(ours.lead(), anIdentity("Werk", "openheid"));

    ours.asLead()
        .get(ours.at("/identities"))
        .then()
        .body("silent", contains(ours.partner().toString()));
    var early = compares(ours, Map.of());
    refused(early, 409, "identities-not-stated");
    early.body("silent", contains(ours.partner().toString()));
    assertThat(requirement(ours, "identitiesCompared", false)).contains("Regio 2");
  }

  @Test
  void whatWasAgreedOnADifferenceClosesIt() {
    var ours = twoThatDiffer();
    assertThat(requirement(ours, "identitiesCompared", false)).contains("nog niet vergeleken");

    compares(
            ours,
            Map.of(
                "differences",
                List.of(
                    Map.of(
                        "subject", "value",
                        "value", "SNELHEID",
                        "agreement", "Tempo gaat niet voor zorgvuldigheid.")),
                "remark",
                "Besproken op de heidag."))
        .statusCode(201)
        .body("versions", hasSize(2))
        .body("stale", is(false));

    ours.asLead()
        .get(ours.at("/identities"))
        .then()
        .body("compared", is(true))
        .body("openDifferences", hasSize(2))
        .body(
            "differences.find { it.value == 'snelheid' }.agreement",
            is("Tempo gaat niet voor zorgvuldigheid."));
    assertThat(requirement(ours, "identitiesCompared", true)).contains("2 verschillen");
  }

  @Test
  void anotherIdentityMakesTheComparisonStale() {
    var ours = twoThatDiffer();
    compares(ours, Map.of()).statusCode(201);

    states(ours.partner(), anIdentity("Goed onderwijs", "openheid", "moed"));

    ours.asLead()
        .get(ours.at("/identities"))
        .then()
        .body("compared", is(false))
        .body("comparison.stale", is(true))
        .body("comparison.changedSince", contains(ours.partner().toString()));
    assertThat(requirement(ours, "identitiesCompared", false)).contains("Regio 2");
    As.auditor()
        .get("/v1/organisations/" + ours.partner() + "/identities")
        .then()
        .body("items.version", contains(1, 2));
  }

  @Test
  void aMemberThatJoinsMakesItStaleAndOneThatLeavesDoesNot() {
    var ours = twoThatDiffer();
    compares(ours, Map.of()).statusCode(201);
    var third = anOrganisation("Regio 3");
    states(third, anIdentity("Werk", "openheid"));

    ours.admit(third, "partner");
    requirement(ours, "identitiesCompared", false);
    ours.asLead().delete(ours.at("/members/", ours.memberIdOf(third))).then().statusCode(204);

    requirement(ours, "identitiesCompared", true);
  }

  @Test
  void whoReadOtherVersionsReadsAgain() {
    var ours = twoThatDiffer();
    var read =
        List.of(
            Map.of("organisation", ours.lead(), "version", 1),
            Map.of("organisation", ours.partner(), "version", 1));
    states(ours.partner(), anIdentity("Iets anders", "openheid"));

    var late = compares(ours, Map.of("versions", read));

    refused(late, 409, "identities-changed");
    late.body("versions.version", hasSize(2));
  }

  @Test
  void aDifferenceThatIsNotThereIsRefused() {
    var ours = twoThatDiffer();
    var unknown = Map.of("subject", "value", "value", "haast", "agreement", "Geen haast.");

    var answer = compares(ours, Map.of("differences", List.of(unknown)));

    refused(answer, 400, "invalid-input");
    answer.body("issues[0].name", is("differences[0]"));
  }

  @Test
  void outsidersSeeNothing() {
    var ours = twoThatDiffer();
    var outsider = anOrganisation("Een ander");

    hidden(As.coordinatorOf(outsider).get(ours.at("/identities")).then());
    hidden(As.coordinatorOf(outsider).get(ours.at("/identities/comparisons")).then());
  }

  private static Case twoThatDiffer() {
    var ours = aPartnership();
    states(ours.lead(), anIdentity("Werk voor iedereen", "Openheid", "rust"));
    states(ours.partner(), anIdentity("Goed onderwijs", "openheid ", "snelheid"));
    return ours;
  }
}
