package nl.samenspel.partnership.pitfall;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.hidden;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class LookingBackTest {

  @Inject ReviewsDue reviewsDue;
  @Inject Today today;

  @Test
  void whatWeighsMostStandsFirst() {
    var ours = aPartnership();
    added(ours, pitfall("Te veel tegelijk", 3, 4, ours.lead())).body("weight", is(12));
    added(ours, pitfall("Een sleutelfiguur vertrekt", 4, 5, ours.partner()));

    ours.asPartner()
        .get(ours.at("/pitfalls"))
        .then()
        .body("items.title", contains("Een sleutelfiguur vertrekt", "Te veel tegelijk"));
  }

  @Test
  void aPitfallIsSeenDifferentlyByWhoHasSeenIt() {
    var ours = aPartnership();
    var first = added(ours, pitfall("Te veel tegelijk", 3, 4, ours.lead()));
    var address = ours.at("/pitfalls/", first.extract().path("id"));
    var change = Map.of("state", "mitigated", "likelihood", 1);
    var patch = ours.asPartner().contentType("application/merge-patch+json").body(change);

    refused(patch.patch(address).then(), 428, "precondition-required");
    ours.asPartner()
        .contentType("application/merge-patch+json")
        .header("If-Match", first.extract().header("ETag"))
        .body(change)
        .patch(address)
        .then()
        .statusCode(200)
        .body("state", is("mitigated"))
        .body("weight", is(4));
    ours.asLead()
        .get(ours.at("/history?resourceType=pitfall"))
        .then()
        .body("items.action", contains("changed", "created"));
  }

  @Test
  void allFaultsOfAPitfallAreTold() {
    var ours = aPartnership();

    var answer =
        ours.asLead()
            .body(Map.of("title", "", "likelihood", 6, "impact", 0, "owner", ours.lead()))
            .post(ours.at("/pitfalls"))
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", containsInAnyOrder("title", "likelihood", "impact"));
    refused(
        ours.asLead()
            .body(pitfall("Te veel tegelijk", 3, 4, TimeOrderedId.next()))
            .post(ours.at("/pitfalls"))
            .then(),
        400,
        "invalid-input");
  }

  @Test
  void theLeadSetsTheRhythm() {
    var ours = aPartnership();
    var rhythm = Map.of("everyMonths", 3);
    hidden(ours.asLead().get(ours.at("/review")).then());

    refused(ours.asPartner().body(rhythm).put(ours.at("/review")).then(), 403, "only-the-lead");
    ours.asLead()
        .body(rhythm)
        .put(ours.at("/review"))
        .then()
        .statusCode(201)
        .body("nextOn", is(today.get().plusMonths(3).toString()));
    ours.asLead().body(rhythm).put(ours.at("/review")).then().statusCode(200);
    refused(
        ours.asLead().body(Map.of("everyMonths", 6)).put(ours.at("/review")).then(),
        428,
        "precondition-required");
    refused(
        aPartnership()
            .asLead()
            .body(Map.of("everyMonths", 6, "nextOn", "2020-01-01"))
            .put(ours.at("/review"))
            .then(),
        404,
        "not-found");
  }

  @Test
  void aReviewThatIsDueIsToldOnceAndTheNextOneIsSet() throws InterruptedException {
    var ours = aPartnership();
    var due = today.get();
    ours.asLead()
        .body(with(Map.of("everyMonths", 3), "nextOn", due.toString()))
        .put(ours.at("/review"))
        .then()
        .statusCode(201);

    reviewed(due);
    reviewed(due);

    var told = ours.lastEvents("ReviewDue");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(0).path("data").path("dueOn").asText()).isEqualTo(due.toString());
    assertThat(ours.events(all -> true))
        .filteredOn(e -> Case.type(e).equals("ReviewDue"))
        .hasSize(1);
    ours.asPartner()
        .get(ours.at("/review"))
        .then()
        .body("nextOn", is(due.plusMonths(3).toString()))
        .body("lastDueOn", is(due.toString()));
    ours.asLead()
        .get(ours.at("/history?resourceType=review"))
        .then()
        .body("items[0].actor", is("system"))
        .body("items[1].after.keySet()", containsInAnyOrder("everyMonths", "nextOn"));
  }

  @Test
  void whatWasMissedForLongIsToldOnceAndTheNextIsAfterToday() {
    var review = new Review(TimeOrderedId.next()).every(1, LocalDate.of(2026, 1, 31));

    review.comeDue(LocalDate.of(2026, 4, 30));

    assertThat(review.releaseEvents())
        .containsExactly(new ReviewEvent.ReviewDue(review.id(), LocalDate.of(2026, 1, 31)));
    assertThat(review.nextOn()).isEqualTo(LocalDate.of(2026, 5, 31));
  }

  @Test
  void aShortMonthDoesNotMoveTheDayOfThoseAfterIt() {
    var review = new Review(TimeOrderedId.next()).every(1, LocalDate.of(2026, 1, 31));

    review.comeDue(LocalDate.of(2026, 1, 31));
    assertThat(review.nextOn()).isEqualTo(LocalDate.of(2026, 2, 28));
    review.comeDue(LocalDate.of(2026, 2, 28));
    assertThat(review.nextOn()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void whatIsOverIsNotLookedBackOn() throws InterruptedException {
    var ours = aPartnership();
    var due = today.get();
    ours.asLead()
        .body(with(Map.of("everyMonths", 3), "nextOn", due.toString()))
        .put(ours.at("/review"))
        .then()
        .statusCode(201);
    ours.transition(Map.of("type", "end", "reason", "Het doel is bereikt.")).statusCode(201);

    reviewed(due);

    ours.asLead().get(ours.at("/review")).then().body("nextOn", is(due.toString()));
  }

  /** On a thread of its own: no request is under way when a chore is done. */
  private void reviewed(LocalDate on) throws InterruptedException {
    var chore = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> reviewsDue.run(on)));
    chore.start();
    chore.join();
  }

  private static ValidatableResponse added(Case ours, Map<String, Object> pitfall) {
    return ours.asPartner().body(pitfall).post(ours.at("/pitfalls")).then().statusCode(201);
  }

  private static Map<String, Object> pitfall(String title, int likelihood, int impact, UUID owner) {
    return Map.of("title", title, "likelihood", likelihood, "impact", impact, "owner", owner);
  }
}
