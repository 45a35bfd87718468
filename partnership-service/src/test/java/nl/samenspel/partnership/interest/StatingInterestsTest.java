package nl.samenspel.partnership.interest;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.Case.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class StatingInterestsTest {

  @Test
  void allMembersReadWhatEachSeeks() {
    var ours = aPartnership();
    ours.everyoneStatesAnInterest();

    As.memberOf(ours.partner())
        .get(ours.at("/interests"))
        .then()
        .statusCode(200)
        .body("total", is(2))
        .body(
            "items.organisation",
            containsInAnyOrder(ours.lead().toString(), ours.partner().toString()));
    As.memberOf(ours.partner())
        .queryParam("organisation", ours.lead())
        .get(ours.at("/interests"))
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void nobodySpeaksForAnother() {
    var ours = aPartnership();
    var interest = ours.at("/interests/", ours.statesAnInterest(ours.partner()));

    refused(
        ours.asLead().body(anInterestOf(ours.partner())).post(ours.at("/interests")).then(),
        403,
        "another-organisation");
    refused(ours.asLead().delete(interest).then(), 403, "another-organisation");
    refused(
        ours.asLead()
            .header("If-Match", etag(ours, interest))
            .body(with(anInterestOf(ours.partner()), "priority", 9))
            .put(interest)
            .then(),
        403,
        "another-organisation");
  }

  @Test
  void aMemberStatesItDifferently() {
    var ours = aPartnership();
    var interest = ours.at("/interests/", ours.statesAnInterest(ours.partner()));

    As.memberOf(ours.partner())
        .contentType("application/merge-patch+json")
        .header("If-Match", etag(ours, interest))
        .body("{\"priority\":2,\"alternative\":null}")
        .patch(interest)
        .then()
        .statusCode(200)
        .body("priority", is(2));

    refused(
        ours.asPartner().body(anInterestOf(ours.partner())).put(interest).then(),
        428,
        "precondition-required");
  }

  @Test
  void itCannotBecomeSomebodyElses() {
    var ours = aPartnership();
    var interest = ours.at("/interests/", ours.statesAnInterest(ours.partner()));

    var answer =
        ours.asPartner()
            .header("If-Match", etag(ours, interest))
            .body(anInterestOf(ours.lead()))
            .put(interest)
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues[0].name", is("organisation"));
  }

  @Test
  void whatElseIsWrongIsToldWithIt() {
    var ours = aPartnership();
    var interest = ours.at("/interests/", ours.statesAnInterest(ours.partner()));
    var tomorrow = Day.today().plusDays(2).toString();

    ours.asPartner()
        .header("If-Match", etag(ours, interest))
        .body(with(anInterestOf(ours.lead()), "statedOn", tomorrow))
        .put(interest)
        .then()
        .statusCode(400)
        .body("issues.name", contains("organisation", "statedOn"));
  }

  @Test
  void underAnIdOfOnesOwnItIsStatedOnce() {
    var ours = aPartnership();
    var address = ours.at("/interests/", TimeOrderedId.next().toString());
    var body = anInterestOf(ours.lead());

    ours.asLead().body(body).put(address).then().statusCode(201);
    ours.asLead().body(body).put(address).then().statusCode(200);

    ours.asLead().get(ours.at("/interests")).then().body("total", is(1));
  }

  @Test
  void whatIsTakenBackIsGone() {
    var ours = aPartnership();
    var interest = ours.at("/interests/", ours.statesAnInterest(ours.partner()));

    ours.asPartner().delete(interest).then().statusCode(204);

    hidden(ours.asPartner().get(interest).then());
    hidden(ours.asPartner().delete(interest).then());
  }

  @Test
  void whatWasTakenBackSinceItWasReadIsNotStatedAnew() {
    var ours = aPartnership();
    var interest = ours.at("/interests/", ours.statesAnInterest(ours.partner()));
    var seen = etag(ours, interest);
    ours.asPartner().delete(interest).then().statusCode(204);

    var stale =
        ours.asPartner()
            .header("If-Match", seen)
            .body(anInterestOf(ours.partner()))
            .put(interest)
            .then();

    refused(stale, 412, "precondition-failed");
    hidden(ours.asPartner().get(interest).then());
  }

  @Test
  void withoutAnInterestThereIsNothingToState() {
    var ours = aPartnership();

    var answer =
        ours.asLead()
            .body(without(anInterestOf(ours.lead()), "interest"))
            .post(ours.at("/interests"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues[0].name", is("interest"));
  }

  @Test
  void aCitizenServiceNumberIsNeverAccepted() {
    var ours = aPartnership();

    var answer =
        ours.asLead()
            .body(with(anInterestOf(ours.lead()), "interest", "Bel 111222333 voor meer"))
            .post(ours.at("/interests"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues[0].type", is("urn:problem-type:samenspel:citizen-service-number"));
  }

  @Test
  void anEndedPartnershipHearsNoNewInterests() {
    var ours = aPartnership();
    ours.transition(Map.of("type", "end", "reason", "Het doel is bereikt.")).statusCode(201);

    refused(
        ours.asLead().body(anInterestOf(ours.lead())).post(ours.at("/interests")).then(),
        409,
        "partnership-ended");
  }

  private static String etag(Case ours, String address) {
    return ours.asLead().get(address).then().extract().header("ETag");
  }
}
