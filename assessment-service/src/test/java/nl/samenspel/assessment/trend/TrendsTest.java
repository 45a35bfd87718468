package nl.samenspel.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class TrendsTest {

  @Test
  void scoresAreShownInTheOrderInWhichTheyWereFixed() {
    var party = Party.of(0);
    measure(party, "trustPulse", 5, 2);
    measure(party, "trustPulse", 3, 3);
    measure(party, "trustPulse", 6, 4);
    measure(party, "fiveLenses", 6, 5);

    As.analyst()
        .get(path(party))
        .then()
        .statusCode(200)
        .body("instruments.instrument", containsInAnyOrder("fiveLenses", "trustPulse"))
        .body("instruments[1].dimensions", hasSize(5))
        .body("instruments[1].dimensions[0].points.score", contains(2.0f, null, 4.0f))
        .body("instruments[1].dimensions[0].points[1].suppressed", equalTo(true))
        .body("instruments[1].dimensions[0].points[1].n", nullValue());
    As.memberOf(party.lead)
        .queryParam("instrument", "fiveLenses")
        .get(path(party))
        .then()
        .body("instruments", hasSize(1));
    assertThat(Statements.during(() -> As.memberOf(party.lead).get(path(party)))).hasSize(2);
  }

  @Test
  void aPartnershipWithoutResultsHasNoTrends() {
    As.administrator().get(path(Party.of(0))).then().statusCode(200).body("instruments", empty());
  }

  private static void measure(Party party, String instrument, int people, int score) {
    var assessment = party.open(instrument);
    party.answered(assessment, party.lead, people, score);
    party.close(assessment);
  }

  private static String path(Party party) {
    return "/v1/partnerships/" + party.id + "/trends";
  }
}
