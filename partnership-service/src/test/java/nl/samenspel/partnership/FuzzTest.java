package nl.samenspel.partnership;

import static nl.samenspel.partnership.Case.anOrganisation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.Fuzz;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Whatever is sent, by whom ever: an answer that the OpenAPI document knows. */
@QuarkusTest
@WithRealInfrastructure
class FuzzTest {

  @Test
  void whateverIsSentNothingBreaks() {
    var ours = Case.aPartnershipNamed("Onvindbaar voor een ander", 2);
    new Fuzz(ours.lead(), anOrganisation("Een ander"))
        .object("/partnerships", ours.partnership)
        .object("/organisations", ours.lead())
        .body(
            "POST /partnerships/{partnership}/complaints",
            () ->
                Map.of(
                    "category", "communication",
                    "description", "Wijzigingen horen wij achteraf.",
                    "complainant", Map.of("external", "client"),
                    "about", List.of(ours.lead()),
                    "receivedOn", "2026-10-01",
                    "regime", "nlAwb"))
        .body(
            "POST /partnerships/{partnership}/complaints/{complaint}/steps",
            () -> Map.of("type", "acknowledge"))
        .body(
            "POST /partnerships/{partnership}/transitions",
            () -> Map.of("type", "skip", "phase", "explore", "reason", "Dat is al gedaan."))
        .hiding("Onvindbaar voor een ander")
        .hiding(ours.partnership)
        .assertNothingBreaks(0.5);
  }
}
