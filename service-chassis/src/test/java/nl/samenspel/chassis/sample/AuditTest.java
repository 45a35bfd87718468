package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.AuditLines;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asked for what is written down, and nothing of what was said. */
@QuarkusTest
@WithRealInfrastructure
class AuditTest {

  private final UUID organisation = UUID.randomUUID();
  private final AuditLines audit = new AuditLines();

  @AfterEach
  void lookNoLonger() {
    audit.close();
  }

  @Test
  void aLineSaysWhoReadWhatForWhomAndHowItEnded() {
    String id =
        As.coordinatorOf(organisation)
            .body("{\"name\":\"Roodborst\",\"colour\":\"red\"}")
            .post("/v1/samples")
            .path("id");
    assertThat(line().toString()).doesNotContain("Roodborst");

    As.memberOf(organisation).get("/v1/samples/" + id).then().statusCode(200);

    var line = line();
    assertThat(line.path("who").asText()).isEqualTo("member@" + organisation);
    assertThat(line.path("organisation").asText()).isEqualTo(organisation.toString());
    assertThat(line.path("roles")).map(JsonNode::asText).containsExactly("member");
    assertThat(line.path("operation").asText()).isEqualTo("GET /v1/samples/{id}");
    assertThat(line.path("objects").path("id").asText()).isEqualTo(id);
    assertThat(line.path("status").asInt()).isEqualTo(200);
    assertThat(line.path("at").asText()).endsWith("Z");
    assertThat(line.path("trace").asText()).hasSize(32);
  }

  @Test
  void whatIsRefusedIsWrittenDownToo() {
    As.nobody().auth().oauth2("no.good.token").get("/v1/samples");
    assertThat(line().toString()).contains("\"status\":401").doesNotContain("who", "no.good");

    As.analyst().get("/v1/samples");
    assertThat(line().toString()).contains("\"status\":403", "analyst");

    As.memberOf(organisation).get("/v1/samples/" + UUID.randomUUID());
    assertThat(line().toString()).contains("\"status\":404");
  }

  @Test
  void whoseTokenHasNoSubjectIsWrittenDownByTheName() {
    var token = Tokens.of("member", organisation, claims -> claims.remove("sub"));

    As.nobody().auth().oauth2(token).get("/v1/samples").then().statusCode(200);

    assertThat(line().path("who").asText()).isEqualTo("member@" + organisation);
  }

  /** As an issuer writes it that may know somebody from more than one. */
  @Test
  void aListOfOrganisationsIsNoOrganisationAndIsRefusedInWords() {
    var token =
        Tokens.of(
            "coordinator",
            null,
            claims -> claims.claim("organisation", List.of(organisation.toString())));

    As.nobody()
        .auth()
        .oauth2(token)
        .body("{\"name\":\"Roodborst\",\"colour\":\"red\"}")
        .post("/v1/samples")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:problem-type:samenspel:no-organisation"));
    assertThat(line().path("status").asInt()).isEqualTo(403);
  }

  @Test
  void noTextOfAnAddressOrQueryIsWrittenDown() {
    As.memberOf(organisation).get("/v1/samples?colour=Roodborst").then().statusCode(400);
    assertThat(line().toString()).doesNotContain("Roodborst");

    As.memberOf(organisation).get("/v1/samples/Roodborst").then().statusCode(404);
    assertThat(audit.taken().toString()).doesNotContain("Roodborst");
  }

  private JsonNode line() {
    var lines = audit.taken();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }
}
