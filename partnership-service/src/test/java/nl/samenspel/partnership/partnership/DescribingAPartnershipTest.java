package nl.samenspel.partnership.partnership;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.profile;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class DescribingAPartnershipTest {

  @Test
  void theLeadChangesAPartAndTheRestStays() {
    var started = aPartnership();

    patch(started, etag(started), "{\"ambition\":\"Niemand aan de kant.\"}")
        .statusCode(200)
        .body("ambition", is("Niemand aan de kant."))
        .body("name", is("Werk in de techniek Rijnmond"));

    var event = started.lastEvents("PartnershipChanged").get(0);
    EventContract.assertValid(event);
    assertThat(event.path("data").path("status").asText()).isEqualTo("active");
  }

  @Test
  void nothingIsOverwrittenUnseen() {
    var started = aPartnership();
    var seen = etag(started);

    refused(patch(started, null, "{\"name\":\"A\"}"), 428, "precondition-required");
    patch(started, seen, "{\"name\":\"B\"}").statusCode(200);
    refused(patch(started, seen, "{\"name\":\"C\"}"), 412, "precondition-failed");
    started.asLead().get(started.at()).then().body("name", is("B"));
  }

  @Test
  void aMemberThatDoesNotLeadMayNot() {
    var started = aPartnership();

    var answer =
        started
            .asPartner()
            .contentType("application/merge-patch+json")
            .header("If-Match", etag(started))
            .body("{\"name\":\"Van ons\"}")
            .patch(started.at())
            .then();

    refused(answer, 403, "only-the-lead");
  }

  @Test
  void theResultOfAPatchIsCheckedLikeAnyOther() {
    var started = aPartnership();

    var answer = patch(started, etag(started), "{\"name\":null,\"colour\":\"blue\"}");

    refused(answer, 400, "invalid-input");
    answer.body("issues.name.sort()", is(List.of("colour", "name")));
  }

  @Test
  void puttingTheSameChangesNothing() {
    var started = aPartnership();
    var before = etag(started);

    started.asLead().body(profile()).put(started.at()).then().statusCode(200);

    assertThat(etag(started)).isEqualTo(before);
  }

  @Test
  void puttingAnotherIsAChange() {
    var started = aPartnership();

    started
        .asLead()
        .header("If-Match", etag(started))
        .body(with(profile(), "region", "Haaglanden"))
        .put(started.at())
        .then()
        .statusCode(200)
        .body("region", is("Haaglanden"));
  }

  @Test
  void whoHasTheLatestIsNotSentItAgain() {
    var started = aPartnership();

    started
        .asLead()
        .header("If-None-Match", etag(started))
        .get(started.at())
        .then()
        .statusCode(304)
        .body(emptyString());
  }

  @Test
  void theVersionFollowsTheMembersAndThePhase() {
    var started = aPartnership();
    var before = etag(started);

    started.transition(
        Map.of("type", "skip", "phase", "explore", "reason", "Wij kennen elkaar al."));
    var skipped = etag(started);
    started.admit(Case.anOrganisation("Regio 3"), "associate");

    assertThat(before).isNotEqualTo(skipped);
    assertThat(etag(started)).isNotIn(before, skipped);
  }

  private static ValidatableResponse patch(Case started, String ifMatch, String body) {
    var request = started.asLead().contentType("application/merge-patch+json").body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .patch(started.at())
        .then();
  }

  private static String etag(Case started) {
    return started.asLead().get(started.at()).then().extract().header("ETag");
  }
}
