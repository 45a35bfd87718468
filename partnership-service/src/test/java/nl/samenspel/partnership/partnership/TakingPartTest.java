package nl.samenspel.partnership.partnership;

import static nl.samenspel.partnership.Agreeing.aDelegateOf;
import static nl.samenspel.partnership.Agreeing.names;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class TakingPartTest {

  @Test
  void theLeadTakesAnOrganisationIn() {
    var started = aPartnership();
    var newcomer = anOrganisation("Opleider Codewerk");

    var answer = admit(started.asLead(), started, newcomer, "associate");

    answer.statusCode(201).body("role", is("associate")).body("joinedOn", notNullValue());
    answer.header("Location", endsWith("/members/" + answer.extract().path("id")));
    started.asLead().get(started.at()).then().body("members", hasSize(3));
    As.memberOf(newcomer).get(started.at()).then().statusCode(200);
    EventContract.assertValid(started.lastEvents("MemberJoined").get(0));
  }

  @Test
  void anotherMemberTakesNobodyIn() {
    var started = aPartnership();

    refused(
        admit(started.asPartner(), started, anOrganisation("Regio 3"), "partner"),
        403,
        "only-the-lead");
  }

  @Test
  void aMemberOfTheLeadingOrganisationThatIsNoCoordinatorTakesNobodyIn() {
    var started = aPartnership();

    refused(
        admit(As.memberOf(started.lead()), started, anOrganisation("Regio 3"), "partner"),
        403,
        "forbidden");
  }

  @Test
  void refusesWhoTakesPartAlreadyASecondLeadAndWhoIsNotRegistered() {
    var started = aPartnership();

    refused(admit(started.asLead(), started, started.partner(), "partner"), 409, "already-member");
    refused(admit(started.asLead(), started, anOrganisation("Regio 3"), "lead"), 409, "one-lead");
    var unknown = admit(started.asLead(), started, UUID.randomUUID(), "partner");
    refused(unknown, 400, "invalid-input");
    unknown.body("issues[0].name", is("organisation"));
  }

  @Test
  void whoLeavesIsNotForgottenAndNoLongerSeesIt() {
    var started = aPartnership();
    var membership = started.memberIdOf(started.partner());

    leave(started.asPartner(), started, membership).statusCode(204);

    hidden(started.asPartner().get(started.at()).then());
    started.asLead().get(started.at("/members")).then().body("items", hasSize(1));
    started
        .asLead()
        .queryParam("former", true)
        .get(started.at("/members"))
        .then()
        .body("items", hasSize(2))
        .body("items[1].leftOn", notNullValue());
    started.asLead().get(started.at("/members/", membership)).then().statusCode(200);
    EventContract.assertValid(started.lastEvents("MemberLeft").get(0));
  }

  @Test
  void leavingTwiceIsLeavingOnce() {
    var started = aPartnership();
    var membership = started.memberIdOf(started.partner());

    leave(started.asLead(), started, membership).statusCode(204);
    leave(started.asLead(), started, membership).statusCode(204);
    started.admit(anOrganisation("Regio 3"), "partner");

    assertThat(started.lastEvents("MemberLeft", "MemberJoined")).hasSize(2);
    assertThat(started.events(all -> true)).extracting(Case::type).containsOnlyOnce("MemberLeft");
  }

  @Test
  void whoLeftMayComeBack() {
    var started = aPartnership();
    leave(started.asLead(), started, started.memberIdOf(started.partner())).statusCode(204);

    started.admit(started.partner(), "associate");

    started.asPartner().get(started.at()).then().statusCode(200);
    started
        .asLead()
        .queryParam("former", true)
        .get(started.at("/members"))
        .then()
        .body("items", hasSize(3));
  }

  @Test
  void whoCameBackLosesNothingWhenItsFormerMembershipIsEndedOnceMore() {
    var started = aPartnership();
    var former = started.memberIdOf(started.partner());
    leave(started.asLead(), started, former).statusCode(204);
    started.admit(started.partner(), "partner");
    names(started, aDelegateOf(started.partner()));

    leave(started.asLead(), started, former).statusCode(204);

    started
        .asLead()
        .get(started.at("/delegates"))
        .then()
        .statusCode(200)
        .body("items.organisation", contains(started.partner().toString()));
  }

  @Test
  void whoComesBackDoesNotTakePartTwiceOnOneDay() {
    var started = aPartnership();
    leave(started.asLead(), started, started.memberIdOf(started.partner())).statusCode(204);

    var back =
        started
            .asLead()
            .body(
                Map.of(
                    "organisation",
                    started.partner(),
                    "role",
                    "partner",
                    "joinedOn",
                    Day.today().minusDays(1).toString()))
            .post(started.at("/members"))
            .then();

    refused(back, 409, "joined-before-leaving");
    back.body("leftOn", is(Day.today().toString()));
  }

  @Test
  void theLeadCannotLeaveWhileItLeads() {
    var started = aPartnership();

    refused(
        leave(started.asLead(), started, started.memberIdOf(started.lead())),
        409,
        "lead-cannot-leave");
  }

  @Test
  void nobodyLeavesAtTheHandsOfAnotherMember() {
    var started = aPartnership();
    var third = anOrganisation("Regio 3");
    var membership = started.admit(third, "partner");

    refused(leave(started.asPartner(), started, membership), 403, "not-to-dismiss");
  }

  @Test
  void theLeadIsHandedOver() {
    var started = aPartnership();
    var membership = started.memberIdOf(started.partner());

    assign(started, membership, "lead").statusCode(200).body("role", is("lead"));

    started
        .asPartner()
        .get(started.at("/members"))
        .then()
        .body("items.role", contains("partner", "lead"));
    refused(assign(started, membership, "partner"), 403, "only-the-lead");
    leave(started.asLead(), started, started.memberIdOf(started.lead())).statusCode(204);
    var events =
        started.lastEvents(
            "MemberLeft", "MemberJoined", "MemberLeft", "MemberJoined", "MemberLeft");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(3).path("data").path("role").asText()).isEqualTo("lead");
  }

  @Test
  void theLeadDoesNotLayItDownWithoutASuccessor() {
    var started = aPartnership();

    refused(
        assign(started, started.memberIdOf(started.lead()), "associate"),
        409,
        "lead-without-successor");
  }

  private static ValidatableResponse admit(
      RequestSpecification caller, Case started, UUID organisation, String role) {
    return caller
        .body(Map.of("organisation", organisation, "role", role))
        .post(started.at("/members"))
        .then();
  }

  private static ValidatableResponse leave(
      RequestSpecification caller, Case started, String membership) {
    return caller.delete(started.at("/members/", membership)).then();
  }

  private static ValidatableResponse assign(Case started, String membership, String role) {
    var etag =
        started.asLead().get(started.at("/members/", membership)).then().extract().header("ETag");
    return started
        .asLead()
        .contentType("application/merge-patch+json")
        .header("If-Match", etag)
        .body(Map.of("role", role))
        .patch(started.at("/members/", membership))
        .then();
  }
}
