package nl.samenspel.partnership.programme.group;

import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.programme.Offering;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class GatheringTest {

  @Test
  void participantsComeTogetherAndHelpEachOther() {
    var offered = aProgramme();
    var one = offered.refersById("K-2026-0412");
    var other = offered.refersById("K-2026-0413");

    String group =
        gathered(offered, aGroup(offered, one, other))
            .statusCode(201)
            .body("provider", is(offered.provider().toString()))
            .extract()
            .path("id");

    offered
        .asProvider()
        .get(offered.partnership.at("/groups/", group))
        .then()
        .statusCode(200)
        .body("participants", contains(one, other))
        .body("peerSupport[0].supporter", is(one))
        .body("sessions[0].on", is("2025-03-24"))
        .body("sessions[0].attended", contains(one, other));
    offered
        .partnership
        .asLead()
        .get(offered.partnership.at("/history?resourceType=group"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].after.sessions[0].theme", is("Solliciteren"));
  }

  @Test
  void aSessionIsAddedByAPatch() {
    var offered = aProgramme();
    var one = offered.refersById("K-2026-0412");
    var made = gathered(offered, aGroup(offered, one, offered.refersById("K-2026-0413")));
    var address = offered.partnership.at("/groups/", made.extract().<String>path("id"));

    offered
        .asProvider()
        .contentType("application/merge-patch+json")
        .header("If-Match", made.extract().header("ETag"))
        .body("{\"sessions\": [{\"on\": \"2999-01-01\", \"theme\": \"Terugblik\"}]}")
        .patch(address)
        .then()
        .statusCode(200)
        .body("sessions.theme", contains("Terugblik"));
    refused(
        offered
            .asProvider()
            .contentType("application/merge-patch+json")
            .header("If-Match", made.extract().header("ETag"))
            .body("{\"title\": \"Anders\"}")
            .patch(address)
            .then(),
        412,
        "precondition-failed");
  }

  @Test
  void whatDoesNotGoTogetherIsToldAtOnce() {
    var offered = aProgramme();
    var one = offered.refersById("K-2026-0412");
    var stranger = UUID.randomUUID().toString();

    var answer =
        gathered(
            offered,
            Map.of(
                "programme",
                offered.programme,
                "title",
                "Groep van K-2026-0412",
                "participants",
                List.of(one, one),
                "peerSupport",
                List.of(Map.of("supporter", one, "supported", one)),
                "sessions",
                List.of(
                    Map.of(
                        "on", "2999-01-01",
                        "theme", "Later",
                        "attended", List.of(stranger)))));

    refused(answer, 400, "invalid-input");
    answer.body(
        "issues.name",
        containsInAnyOrder(
            "title",
            "participants[1]",
            "peerSupport[0].supported",
            "sessions[0].attended",
            "sessions[0].attended"));
  }

  @Test
  void onlyWhoGoesThroughTheProgrammeTakesPart() {
    var offered = aProgramme();
    var declined = offered.refersById("K-2026-0412");
    offered.taken(
        offered.partnership.at("/trajectories/", declined),
        Map.of("type", "decline", "reason", "Het reizen lukt niet.", "on", "2025-03-11"));
    var elsewhere = aProgramme().refersById("K-2026-0413");

    for (var participant : List.of(declined, elsewhere)) {
      var answer =
          gathered(
              offered,
              Map.of(
                  "programme",
                  offered.programme,
                  "title",
                  "Groep",
                  "participants",
                  List.of(participant)));
      refused(answer, 400, "invalid-input");
      answer.body("issues.name", contains("participants"));
    }
  }

  @Test
  void whoIsForgottenStaysInTheGroupAsANumber() {
    var offered = aProgramme();
    var one = offered.refersById("K-2026-0412");
    var body = aGroup(offered, one, offered.refersById("K-2026-0413"));
    var made = gathered(offered, body).statusCode(201);
    offered
        .asReferrer()
        .delete(offered.partnership.at("/trajectories/", one, "/participant"))
        .then()
        .statusCode(204);

    offered
        .asProvider()
        .header("If-Match", made.extract().header("ETag"))
        .body(with(body, "title", "Groep voorjaar"))
        .put(offered.partnership.at("/groups/", made.extract().<String>path("id")))
        .then()
        .statusCode(200)
        .body("participants", hasSize(2));
  }

  @Test
  void itIsForWhoOffersTheProgrammeAndForTheLead() {
    var offered = aProgramme();
    var body = aGroup(offered, offered.refersById("K-1234"), offered.refersById("K-1235"));
    var list = offered.partnership.at("/groups");
    String group = gathered(offered, body).statusCode(201).extract().path("id");

    refused(offered.asReferrer().body(body).post(list).then(), 403, "not-owner-nor-lead");
    hidden(offered.asReferrer().get(list + "/" + group).then());
    offered.asReferrer().get(list).then().body("total", is(0));
    offered.partnership.asLead().get(list).then().body("total", is(1));
    As.auditor().get(list + "/" + group).then().statusCode(200);
    refused(As.analyst().get(list).then(), 403, "forbidden");
    assertThat(Statements.during(() -> offered.asProvider().get(list).then().statusCode(200)))
        .hasSize(3);
  }

  private static Map<String, Object> aGroup(Offering offered, String one, String other) {
    return Map.of(
        "programme",
        offered.programme,
        "title",
        "Groep najaar",
        "approach",
        "Wie verder is, helpt wie net begint.",
        "participants",
        List.of(one, other),
        "peerSupport",
        List.of(Map.of("supporter", one, "supported", other)),
        "sessions",
        List.of(
            Map.of("on", "2025-03-24", "theme", "Solliciteren", "attended", List.of(one, other))));
  }

  private static ValidatableResponse gathered(Offering offered, Map<String, Object> body) {
    return offered.asProvider().body(body).post(offered.partnership.at("/groups")).then();
  }
}
