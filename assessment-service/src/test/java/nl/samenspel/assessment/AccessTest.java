package nl.samenspel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.AccessMatrix;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Who gets in where: the table in {@code docs/access}, and the rules that it keeps. */
@QuarkusTest
@WithRealInfrastructure
class AccessTest {

  @Test
  void everybodyGetsAsFarAsIsReviewed() throws IOException {
    var party = Party.of(2);
    var matrix =
        new AccessMatrix("assessment-service", party.lead, UUID.randomUUID())
            .object("/partnerships", party.id)
            .object("/assessments", party.open("trustPulse"))
            .object("/instruments", "trustPulse")
            .object("/instruments/{code}/versions", 1)
            .body(
                "POST /assessments",
                () -> Map.of("partnership", party.id, "instrument", "trustPulse"))
            .body(
                "POST /assessments/{id}/invitations",
                () -> Map.of("organisation", party.lead, "audience", "professional", "count", 1))
            .body(
                "POST /assessments/{id}/profiles",
                () -> Map.of("organisation", party.lead, "profiles", List.of()))
            .withoutToken(operation -> operation.contains(" /invitation"))
            .tried();

    assertThat(
            matrix.outcomes(operation -> operation.matches(".* /(assessments|partnerships)/\\{.*")))
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
