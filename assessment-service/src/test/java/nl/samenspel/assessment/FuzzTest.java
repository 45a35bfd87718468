package nl.samenspel.assessment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.Fuzz;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Whatever is sent, by whom ever: an answer that the OpenAPI document knows. */
@QuarkusTest
@WithRealInfrastructure
class FuzzTest {

  @Test
  void whateverIsSentNothingBreaks() {
    var party = Party.of(2);
    var assessment = party.open("trustPulse");
    new Fuzz(party.lead, UUID.randomUUID())
        .object("/partnerships", party.id)
        .object("/assessments", assessment)
        .object("/instruments", "trustPulse")
        .object("/instruments/{code}/versions", 1)
        .body(
            "POST /assessments", () -> Map.of("partnership", party.id, "instrument", "trustPulse"))
        .body(
            "POST /assessments/{id}/invitations",
            () -> Map.of("organisation", party.lead, "audience", "professional", "count", 1))
        .hiding(party.id)
        .hiding(assessment)
        .assertNothingBreaks(0.5);
  }
}
