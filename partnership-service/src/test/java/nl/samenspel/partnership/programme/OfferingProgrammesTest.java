package nl.samenspel.partnership.programme;

import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static nl.samenspel.partnership.programme.Offering.programmeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class OfferingProgrammesTest {

  @Test
  void everyMemberSeesWhatIsOffered() {
    var offered = aProgramme();

    As.memberOf(offered.bystander())
        .get(offered.partnership.at("/programmes/", offered.programme))
        .then()
        .statusCode(200)
        .body("provider", is(offered.provider().toString()))
        .body("plannedCostPerTrajectory", is(7500.0f));
    As.memberOf(offered.bystander())
        .get(offered.partnership.at("/programmes?openOn=2025-06-01"))
        .then()
        .body("items.id", contains(offered.programme));
    hidden(
        As.memberOf(anOrganisation("Regio elders"))
            .get(offered.partnership.at("/programmes"))
            .then());
    refused(As.analyst().get(offered.partnership.at("/programmes")).then(), 403, "forbidden");
  }

  @Test
  void aMemberOffersItsOwnAndTheLeadForAny() {
    var offered = aProgramme();
    var body = programmeOf(offered.provider());

    refused(
        offered.asReferrer().body(body).post(offered.partnership.at("/programmes")).then(),
        403,
        "not-owner-nor-lead");
    offered
        .partnership
        .asLead()
        .body(body)
        .post(offered.partnership.at("/programmes"))
        .then()
        .statusCode(201);
    refused(
        offered
            .partnership
            .asLead()
            .body(programmeOf(anOrganisation("Geen lid")))
            .post(offered.partnership.at("/programmes"))
            .then(),
        400,
        "invalid-input");
  }

  @Test
  void underAnIdOfOnesOwnTheSameAgainChangesNothing() {
    var offered = aProgramme();
    var address = offered.partnership.at("/programmes/", TimeOrderedId.next().toString());
    var body = programmeOf(offered.provider());

    var tag = offered.asProvider().body(body).put(address).then().statusCode(201);
    offered
        .asProvider()
        .body(body)
        .put(address)
        .then()
        .statusCode(200)
        .header("ETag", tag.extract().header("ETag"));
    refused(
        offered.asProvider().body(with(body, "title", "Anders")).put(address).then(),
        428,
        "precondition-required");
    offered
        .asProvider()
        .header("If-Match", tag.extract().header("ETag"))
        .body(with(body, "title", "Anders"))
        .put(address)
        .then()
        .statusCode(200)
        .body("title", is("Anders"));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    var offered = aProgramme();

    var answer =
        offered
            .asProvider()
            .body(
                with(
                    with(
                        with(programmeOf(offered.provider()), "endsOn", "2025-01-05"),
                        "capacity",
                        0),
                    "plannedCostPerTrajectory",
                    1.234))
            .post(offered.partnership.at("/programmes"))
            .then();

    refused(answer, 400, "invalid-input");
    assertThat(answer.extract().<List<String>>path("issues.name"))
        .containsExactlyInAnyOrder("endsOn", "capacity", "plannedCostPerTrajectory");
  }

  @Test
  void readingThemTakesThreeStatementsHoweverManyThereAre() {
    var offered = aProgramme();
    var list = offered.partnership.at("/programmes");
    offered.asProvider().body(programmeOf(offered.provider())).post(list).then().statusCode(201);

    assertThat(Statements.during(() -> offered.asReferrer().get(list).then().statusCode(200)))
        .hasSize(3);
  }
}
