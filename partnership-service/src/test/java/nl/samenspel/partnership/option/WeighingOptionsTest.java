package nl.samenspel.partnership.option;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class WeighingOptionsTest {

  @Test
  void anOptionByWhichNobodyLosesIsAMutualGain() {
    var ours = aPartnership();

    proposed(ours, "Lesgeven op twee plaatsen", 2, 1)
        .body("mutualGain", is(true))
        .body("worseOff", empty())
        .body("dominatedBy", empty())
        .body("pareto", is(true))
        .body("surplus", is(3))
        .body("evenness", is(0.6667f))
        .body("explanation", containsString("Niemand gaat erop achteruit"));
  }

  @Test
  void anOptionByWhichSomebodyLosesNamesWho() {
    var ours = aPartnership();

    proposed(ours, "Alles in Rotterdam", 4, -1)
        .body("mutualGain", is(false))
        .body("worseOff", contains(ours.partner().toString()))
        .body("evenness", is((Object) null))
        .body("explanation", containsString("Regio 2"));
  }

  @Test
  void aBetterOptionDominatesAndBothAreNews() {
    var ours = aPartnership();
    var worse = id(proposed(ours, "Eén plaats", 1, 1));

    var better = id(proposed(ours, "Twee plaatsen", 2, 1));

    ours.asPartner()
        .get(ours.at("/options/", worse))
        .then()
        .body("dominatedBy", contains(better))
        .body("pareto", is(false))
        .body("explanation", containsString("Twee plaatsen"));
    ours.asLead()
        .get(ours.at("/options?pareto=true"))
        .then()
        .body("items.id", contains(better))
        .body("total", is(1));
    var events = ours.lastEvents("OptionWeighed", "OptionWeighed", "OptionWeighed");
    events.forEach(EventContract::assertValid);
    assertThat(events)
        .extracting(event -> event.path("data").path("option").asText())
        .containsExactly(worse, worse, better);
    assertThat(events.get(1).path("data").path("dominatedBy").get(0).asText()).isEqualTo(better);
  }

  @Test
  void anOptionTakenOffTheTableNoLongerDominates() {
    var ours = aPartnership();
    var worse = id(proposed(ours, "Eén plaats", 1, 1));
    var better = id(proposed(ours, "Twee plaatsen", 2, 1));

    refused(
        ours.asPartner().delete(ours.at("/options/", better)).then(), 403, "not-owner-nor-lead");
    ours.asLead().delete(ours.at("/options/", better)).then().statusCode(204);

    hidden(ours.asLead().get(ours.at("/options/", better)).then());
    ours.asLead().get(ours.at("/options/", worse)).then().body("pareto", is(true));
  }

  @Test
  void whatWasTakenOffSinceItWasReadIsNotPutOnAgain() {
    var ours = aPartnership();
    var seen = proposed(ours, "Eén plaats", 1, 1);
    var address = ours.at("/options/", id(seen));
    ours.asLead().delete(address).then().statusCode(204);

    var stale =
        ours.asLead()
            .header("If-Match", seen.extract().header("ETag"))
            .body(option(ours, "Twee plaatsen", 1, 1))
            .put(address)
            .then();

    refused(stale, 412, "precondition-failed");
    hidden(ours.asLead().get(address).then());
  }

  @Test
  void theTagFollowsTheOtherOptions() {
    var ours = aPartnership();
    var first = proposed(ours, "Eén plaats", 1, 1);
    var tag = first.extract().header("ETag");
    proposed(ours, "Twee plaatsen", 2, 1);

    ours.asLead()
        .header("If-None-Match", tag)
        .get(ours.at("/options/", id(first)))
        .then()
        .statusCode(200)
        .header("ETag", not(tag));
    refused(
        ours.asLead()
            .header("If-Match", tag)
            .body(option(ours, "Eén plaats", 1, 2))
            .put(ours.at("/options/", id(first)))
            .then(),
        412,
        "precondition-failed");
  }

  @Test
  void whoJoinsLaterIsMissingUntilItsEffectIsGiven() {
    var ours = aPartnership();
    var option = id(proposed(ours, "Eén plaats", 1, 1));
    var newcomer = anOrganisation("Regio 3");
    ours.admit(newcomer, "partner");

    var told = ours.lastEvents("OptionWeighed", "MemberJoined", "OptionWeighed").get(2);
    EventContract.assertValid(told);
    assertThat(told.path("data").path("mutualGain").asBoolean()).isFalse();
    var tag =
        ours.asLead()
            .get(ours.at("/options/", option))
            .then()
            .body("missing", contains(newcomer.toString()))
            .body("mutualGain", is(false))
            .body("pareto", is(false))
            .body("explanation", containsString("Regio 3"))
            .extract()
            .header("ETag");
    ours.asLead()
        .header("If-Match", tag)
        .body(
            Map.of(
                "title",
                "Eén plaats",
                "effects",
                List.of(effect(ours.lead(), 1), effect(ours.partner(), 1), effect(newcomer, 0))))
        .put(ours.at("/options/", option))
        .then()
        .statusCode(200)
        .body("missing", empty())
        .body("mutualGain", is(true));
  }

  @Test
  void everyMemberHasOneEffectAndNobodyElse() {
    var ours = aPartnership();
    var stranger = TimeOrderedId.next();

    var answer =
        ours.asLead()
            .body(
                Map.of(
                    "title",
                    "Scheef",
                    "effects",
                    List.of(effect(ours.lead(), 1), effect(ours.lead(), 2), effect(stranger, 1))))
            .post(ours.at("/options"))
            .then();

    refused(answer, 400, "invalid-input");
    answer
        .body("issues", hasSize(3))
        .body(
            "issues.name",
            contains("effects[1].organisation", "effects[2].organisation", "effects"));
  }

  @Test
  void aGainOutOfBoundsIsRefusedByName() {
    var ours = aPartnership();

    var answer = ours.asLead().body(option(ours, "Te mooi", 6, 0)).post(ours.at("/options")).then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("effects[0].gain"));
  }

  @Test
  void theSameUnderAnIdOfOnesOwnChangesNothing() {
    var ours = aPartnership();
    var address = ours.at("/options/", TimeOrderedId.next().toString());
    var body = option(ours, "Eén plaats", 1, 1);

    ours.asPartner().body(body).put(address).then().statusCode(201);
    ours.asPartner().body(body).put(address).then().statusCode(200);
    refused(
        ours.asPartner().body(option(ours, "Anders", 1, 1)).put(address).then(),
        428,
        "precondition-required");
    refused(As.memberOf(anOrganisation("Derde")).body(body).put(address).then(), 404, "not-found");
  }

  private static ValidatableResponse proposed(Case ours, String title, int lead, int partner) {
    return ours.asLead()
        .body(option(ours, title, lead, partner))
        .post(ours.at("/options"))
        .then()
        .statusCode(201);
  }

  private static Map<String, Object> option(Case ours, String title, int lead, int partner) {
    return Map.of(
        "title",
        title,
        "effects",
        List.of(effect(ours.lead(), lead), effect(ours.partner(), partner)));
  }

  private static Map<String, Object> effect(UUID organisation, int gain) {
    return Map.of("organisation", organisation, "gain", gain);
  }

  private static String id(ValidatableResponse answer) {
    return answer.extract().path("id");
  }
}
