package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnershipInPhase;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.stepBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.partnership.Phase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class EndingExecuteTest {

  @Test
  void executeDoesNotEndWithAComplaintUndecided() {
    var partnership = aPartnershipInPhase(Phase.EXECUTE);
    var complaint = logged(partnership, "nlAwb");
    partnership.fulfil(Phase.EXECUTE);

    var refusal = partnership.transition(Map.of("type", "complete", "phase", "execute"));

    refused(refusal, 409, "unmet-requirements");
    refusal
        .body("unmet.code", hasItem("complaintsDecided"))
        .body(
            "unmet.find { it.code == 'complaintsDecided' }.explanation",
            is(
                "Eén klacht is nog niet afgehandeld. Neem voor elke klacht de stap decide, satisfy"
                    + " als de klager tevreden is, of withdraw als de klager haar intrekt."));
    stepBy(partnership.asPartner(), complaint, Map.of("type", "withdraw")).statusCode(201);
    partnership.complete(Phase.EXECUTE);
  }
}
