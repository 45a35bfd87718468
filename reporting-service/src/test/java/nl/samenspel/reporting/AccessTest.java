package nl.samenspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.testing.AccessMatrix;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Who gets in where: the table in {@code docs/access}, and the rules that it keeps. */
@QuarkusTest
@WithRealInfrastructure
class AccessTest {

  @Test
  void everybodyGetsAsFarAsIsReviewed() throws IOException {
    var story = Story.of("Samen gemeten", "Lead", "Partner").arrived();
    var matrix =
        new AccessMatrix("reporting-service", story.organisation("Lead"), UUID.randomUUID())
            .object("/partnerships", story.partnership())
            .object("/partnerships/{id}/charts", "phases")
            .object("/complaint-reports", Day.today().getYear())
            .object("/exports", "complaints")
            .leavingOut("GET /events/stream")
            .tried();

    assertThat(matrix.outcomes(operation -> operation.contains(" /partnerships/{")))
        .isNotEmpty()
        .allSatisfy(
            (operation, outcomes) -> {
              for (var role : List.of("coordinator", "member")) {
                assertThat(outcomes.get(role + "/other")).isIn("400", "403", "404");
                assertThat(outcomes.get(role + "/none")).isIn("400", "403", "404");
              }
              assertThat(outcomes.get("none/own")).isEqualTo("403");
            });
    matrix.assertReviewed();
  }
}
