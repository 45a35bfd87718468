package nl.samenspel.reporting;

import io.quarkus.test.junit.QuarkusTest;
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
    var story = Story.of("Onvindbaar voor een ander", "Lead", "Partner").arrived();
    new Fuzz(story.organisation("Lead"), UUID.randomUUID())
        .object("/partnerships", story.partnership())
        .object("/complaint-reports", 2026)
        .hiding("Onvindbaar voor een ander")
        .hiding(story.partnership())
        .leavingOut("GET /events/stream")
        .assertNothingBreaks(0.7);
  }
}
