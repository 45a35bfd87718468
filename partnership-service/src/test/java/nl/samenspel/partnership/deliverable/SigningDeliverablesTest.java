package nl.samenspel.partnership.deliverable;

import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aDocument;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class SigningDeliverablesTest {

  @Test
  void waitsForTheSignatureOfEveryMember() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");

    ours.accepts(ours.lead(), note);

    read(ours, note)
        .body("state", is("pending"))
        .body("currentVersion", is(1))
        .body("title", is("Stuk: startingNote"))
        .body("signatures", hasSize(1))
        .body("awaiting", contains(ours.partner().toString()));
  }

  @Test
  void isFinalWhenEveryMemberAcceptedIt() {
    var ours = aPartnership();
    var note = ours.everyoneAccepts("startingNote");

    read(ours, note)
        .body("state", is("accepted"))
        .body("awaiting", empty())
        .body("versions[0].acceptedOn", notNullValue());
    var events =
        ours.lastEvents(
            "DeliverableSubmitted",
            "DeliverableSigned",
            "DeliverableSigned",
            "DeliverableAccepted");
    events.forEach(EventContract::assertValid);
    assertThat(events.get(3).path("data").path("version").asInt()).isEqualTo(1);
  }

  @Test
  void associatesSignToo() {
    var ours = aPartnership();
    var associate = anOrganisation("Vakbond");
    ours.admit(associate, "associate");
    var note = ours.everyoneAccepts("startingNote");

    read(ours, note).body("state", is("pending"));
    ours.accepts(associate, note);

    read(ours, note).body("state", is("accepted"));
  }

  @Test
  void refusesASecondSignatureOfTheSameMember() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");
    ours.accepts(ours.lead(), note);

    refused(ours.signs(ours.lead(), note, "accept"), 409, "already-signed");
    refused(ours.signs(ours.lead(), note, "reject"), 409, "already-signed");
  }

  @Test
  void oneRejectionRejectsTheVersion() {
    var ours = aPartnershipOf(3);
    var note = ours.submits("startingNote");

    ours.signs(ours.partner(), note, "reject").statusCode(201);
    ours.accepts(ours.lead(), note);
    ours.accepts(ours.members.get(2), note);

    read(ours, note).body("state", is("rejected"));
  }

  @Test
  void aNewVersionIsSignedByAllAnew() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");
    ours.accepts(ours.lead(), note);
    ours.signs(ours.partner(), note, "reject").statusCode(201);

    newVersion(ours, note).statusCode(201).body("number", is(2));

    read(ours, note)
        .body("state", is("pending"))
        .body("currentVersion", is(2))
        .body("title", is("Stuk: startingNote"))
        .body("document.uri", is("https://documenten.rijnmond.example/v2.pdf"))
        .body("versions", hasSize(2))
        .body("signatures", empty())
        .body("awaiting", containsInAnyOrder(ours.lead().toString(), ours.partner().toString()));
    ours.members.forEach(member -> ours.accepts(member, note));
    read(ours, note).body("state", is("accepted"));
    ours.asLead()
        .get(ours.at("/deliverables/", note, "/signatures"))
        .then()
        .body("items.version", contains(1, 1, 2, 2));
  }

  @Test
  void anAcceptedVersionStaysWhatItWasWhenANewOneComes() {
    var ours = aPartnership();
    var note = ours.everyoneAccepts("startingNote");

    newVersion(ours, note).statusCode(201);

    read(ours, note).body("state", is("pending")).body("versions[0].acceptedOn", notNullValue());
  }

  @Test
  void whoReadAnEarlierVersionDoesNotSignThisOneByAccident() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");
    newVersion(ours, note);

    var answer =
        ours.asPartner()
            .body(Map.of("decision", "accept", "version", 1))
            .post(ours.at("/deliverables/", note, "/signatures"))
            .then();

    refused(answer, 409, "version-superseded");
    answer.body("currentVersion", is(2));
  }

  @Test
  void whoJoinsLaterFindsWhatIsFinalAsItIs() {
    var ours = aPartnership();
    var note = ours.everyoneAccepts("startingNote");
    var newcomer = anOrganisation("Regio 3");
    ours.admit(newcomer, "partner");

    read(ours, note).body("state", is("accepted")).body("awaiting", empty());
    refused(ours.signs(newcomer, note, "accept"), 409, "deliverable-final");
  }

  @Test
  void whoHasItAlreadyIsToldThatANewcomerHasYetToSign() {
    var ours = aPartnership();
    var address = ours.at("/deliverables/", ours.submits("startingNote"));
    var seen = ours.asLead().get(address).then().extract().header("ETag");
    ours.asLead().header("If-None-Match", seen).get(address).then().statusCode(304);

    ours.admit(anOrganisation("Regio 3"), "partner");

    ours.asLead()
        .header("If-None-Match", seen)
        .get(address)
        .then()
        .statusCode(200)
        .body("awaiting", hasSize(3));
  }

  @Test
  void nobodyWaitsForWhoHasLeft() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");
    ours.accepts(ours.lead(), note);

    ours.asPartner()
        .delete(ours.at("/members/", ours.memberIdOf(ours.partner())))
        .then()
        .statusCode(204);

    read(ours, note).body("state", is("accepted"));
    ours.lastEvents("MemberLeft", "DeliverableAccepted").forEach(EventContract::assertValid);
  }

  @Test
  void aCycleHasOneOfAKindButMoreProjectSheets() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");

    var second =
        ours.asPartner().body(aDeliverable("startingNote")).post(ours.at("/deliverables")).then();

    refused(second, 409, "deliverable-exists");
    second.body("deliverable", is(note));
    ours.submits("projectSheet");
    ours.submits("projectSheet");
    ours.asLead()
        .queryParam("kind", "projectSheet")
        .get(ours.at("/deliverables"))
        .then()
        .body("total", is(2))
        .body("items.state", is(List.of("pending", "pending")));
  }

  @Test
  void underAnIdOfOnesOwnAChangeIsANewVersion() {
    var ours = aPartnership();
    var address = ours.at("/deliverables/", TimeOrderedId.next().toString());
    var body = aDeliverable("startingNote");
    ours.asLead().body(body).put(address).then().statusCode(201);
    ours.asLead().body(body).put(address).then().statusCode(200).body("currentVersion", is(1));
    var change = with(body, "document", aDocument("v2"));

    refused(ours.asLead().body(change).put(address).then(), 428, "precondition-required");
    var etag = ours.asLead().get(address).then().extract().header("ETag");
    ours.asLead()
        .header("If-Match", etag)
        .body(change)
        .put(address)
        .then()
        .statusCode(200)
        .body("currentVersion", is(2));
    refused(
        ours.asLead().header("If-Match", etag).body(body).put(address).then(),
        412,
        "precondition-failed");
  }

  @Test
  void whatANewVersionCannotChangeIsToldWithTheDayThatIsStillToCome() {
    var ours = aPartnership();
    var address = ours.at("/deliverables/", ours.submits("startingNote"));
    var wrong = with(aDeliverable("projectSheet"), "on", Day.today().plusDays(2).toString());

    var answer = ours.asLead().header("If-Match", "*").body(wrong).put(address).then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("kind", "on"));
  }

  @Test
  void whatIsWrongWithTheDocumentIsToldAllAtOnce() {
    var ours = aPartnership();
    var faulty =
        Map.of(
            "kind",
            "poem",
            "title",
            " ",
            "document",
            Map.of("uri", "c:\\startnota.doc", "mediaType", "word", "sha256", "abc"));

    var answer = ours.asLead().body(faulty).post(ours.at("/deliverables")).then();

    refused(answer, 400, "invalid-input");
    answer.body(
        "issues.name",
        containsInAnyOrder(
            "kind", "title", "document.uri", "document.mediaType", "document.sha256"));
  }

  @Test
  void theSameKeySignsOnce() {
    var ours = aPartnership();
    var note = ours.submits("startingNote");
    var request =
        As.memberOf(ours.lead())
            .header("Idempotency-Key", "teken-" + note)
            .body(Map.of("decision", "accept"));

    var first = request.post(ours.at("/deliverables/", note, "/signatures")).then();
    var again = request.post(ours.at("/deliverables/", note, "/signatures")).then();

    first.statusCode(201);
    again.statusCode(201).body("id", is(first.extract().<String>path("id")));
  }

  private static ValidatableResponse read(Case ours, String deliverable) {
    return ours.asLead().get(ours.at("/deliverables/", deliverable)).then().statusCode(200);
  }

  private static ValidatableResponse newVersion(Case ours, String deliverable) {
    return ours.asPartner()
        .body(Map.of("document", aDocument("v2")))
        .post(ours.at("/deliverables/", deliverable, "/versions"))
        .then();
  }
}
