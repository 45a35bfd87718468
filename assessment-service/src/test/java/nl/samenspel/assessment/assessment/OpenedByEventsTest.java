package nl.samenspel.assessment.assessment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.Told;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class OpenedByEventsTest {

  @Test
  void aCompletedPhaseIsLookedBackOn() {
    var party = Party.of(1);

    complete(party, "explore");

    var opened = awaitOpen(party, 1).get(0);
    assertThat(opened).containsEntry("instrument", "phaseCheck");
    assertThat(opened).containsEntry("reason", "phaseCompleted");
    assertThat(opened).containsEntry("phase", "explore");
    assertThat(opened).containsEntry("state", "open");
    var event = awaitEvents(opened, 1).get(0);
    EventContract.assertValid(event);
    assertThat(event.at("/data/phase").asText()).isEqualTo("explore");
    assertThat(event.at("/data/reason").asText()).isEqualTo("phaseCompleted");
  }

  @Test
  void afterShapingAndAfterDoingTheWholeCollaborationIsLookedAtToo() {
    var party = Party.of(1);

    complete(party, "shape");

    assertThat(awaitOpen(party, 2))
        .extracting(each -> each.get("instrument"))
        .containsExactlyInAnyOrder("phaseCheck", "fiveLenses");

    // The lenses that are open serve for the next phase too; the look back is about that phase.
    complete(party, "execute");
    assertThat(awaitOpen(party, 3))
        .extracting(each -> each.get("instrument"))
        .containsExactlyInAnyOrder("phaseCheck", "phaseCheck", "fiveLenses");
  }

  @Test
  void aComplaintOpensATrustPulseAtOnce() {
    var party = Party.of(1);
    var complaint = TimeOrderedId.next();

    complain(party, complaint);

    var pulse = awaitOpen(party, 1).get(0);
    assertThat(pulse).containsEntry("instrument", "trustPulse");
    assertThat(pulse).containsEntry("reason", "complaintLogged");
    assertThat(pulse).containsEntry("complaint", complaint.toString());
    assertThat(LocalDate.parse(pulse.get("closesOn").toString()))
        .isEqualTo(LocalDate.parse(pulse.get("opensOn").toString()).plusDays(13));
    assertThat(awaitEvents(pulse, 1).get(0).at("/data/complaint").asText())
        .isEqualTo(complaint.toString());
  }

  @Test
  void butNobodyIsAskedOfAPartnershipThatHasEnded() {
    var party = Party.of(0);
    party.ended();

    complain(party, TimeOrderedId.next());

    var toldAfterIt = UUID.randomUUID();
    party.joined(toldAfterIt, "partner");
    party.awaitVisible(toldAfterIt, 200);
    assertThat(assessments(party)).isEmpty();
  }

  @Test
  void aFurtherComplaintJoinsThePulseThatIsOpenAndIsToldOfItsOutcome() {
    var party = Party.of(1);
    var first = TimeOrderedId.next();
    var second = TimeOrderedId.next();

    complain(party, first);
    complain(party, second);

    await()
        .until(() -> assessments(party).stream().anyMatch(each -> complaintsOf(each).size() == 2));
    var pulse = awaitOpen(party, 1).get(0);
    assertThat(complaintsOf(pulse)).containsExactly(first.toString(), second.toString());
    assertThat(
            As.memberOf(party.lead)
                .queryParam("complaint", second)
                .get("/v1/assessments")
                .jsonPath()
                .getList("items"))
        .hasSize(1);

    party.close(UUID.fromString(pulse.get("id").toString()));
    var events = awaitEvents(pulse, 4);
    events.forEach(EventContract::assertValid);
    assertThat(events)
        .extracting(event -> event.path("sequence").asText())
        .containsExactly("1", "2", "3", "4");
    assertThat(events.subList(2, 4))
        .extracting(event -> event.at("/data/complaint").asText())
        .containsExactly(first.toString(), second.toString());
  }

  @Test
  void aReviewThatIsDueOpensTheLensesUnlessTheyAreOpen() {
    var party = Party.of(1);

    Told.tell("ReviewDue", party.id, Map.of());
    Told.tell("ReviewDue", party.id, Map.of());
    complain(party, TimeOrderedId.next());

    // The complaint came after both: what they open is there by now.
    await()
        .until(
            () ->
                assessments(party).stream()
                    .anyMatch(each -> each.get("instrument").equals("trustPulse")));
    assertThat(assessments(party))
        .filteredOn(each -> each.get("instrument").equals("fiveLenses"))
        .singleElement()
        .satisfies(each -> assertThat(each).containsEntry("reason", "review"));
  }

  @Test
  void aRecoveryIsVerifiedAmongAllFromTheDayThatWasAgreed() {
    var party = Party.of(2);
    var recovery = TimeOrderedId.next();
    var later = today().plusWeeks(6);

    share(party, recovery, later);

    var pulse = awaitOpen(party, 1).get(0);
    assertThat(pulse).containsEntry("instrument", "trustPulse");
    assertThat(pulse).containsEntry("reason", "recoveryVerification");
    assertThat(pulse).containsEntry("state", "scheduled");
    assertThat(pulse).containsEntry("opensOn", later.toString());
    assertThat(pulse).containsEntry("recoveries", List.of(recovery.toString()));

    // A plan that was shared anew moves it, and it is no second one.
    share(party, recovery, later.plusWeeks(1));
    await()
        .until(
            () -> later.plusWeeks(1).toString().equals(assessments(party).get(0).get("opensOn")));
    assertThat(assessments(party)).hasSize(1);
  }

  @Test
  void whereAnotherServesByThenTheOneThatWasPlannedIsGivenUp() {
    var party = Party.of(1);
    var recovery = TimeOrderedId.next();
    share(party, recovery, today().plusWeeks(6));
    awaitOpen(party, 1);
    var byHand = plans(party, today().plusWeeks(10));

    share(party, recovery, today().plusWeeks(10).minusDays(2));

    var pulse = awaitOpen(party, 1).get(0);
    assertThat(pulse).containsEntry("id", byHand);
    assertThat(pulse).containsEntry("recoveries", List.of(recovery.toString()));

    // What was planned by hand is not the recovery's to move.
    share(party, recovery, today().plusWeeks(13));
    assertThat(awaitOpen(party, 2))
        .extracting(each -> each.get("opensOn"))
        .containsExactlyInAnyOrder(
            today().plusWeeks(10).toString(), today().plusWeeks(13).toString());
  }

  @Test
  void butOneThatPeopleWereInvitedToMovesInsteadSoThatTheyAnswerAfterTheDayThatWasAgreed() {
    var party = Party.of(1);
    var recovery = TimeOrderedId.next();
    share(party, recovery, today().plusWeeks(6));
    var planned = awaitOpen(party, 1).get(0).get("id");
    party.invite(UUID.fromString(planned.toString()), party.lead, 2);
    var byHand = plans(party, today().plusWeeks(10));

    share(party, recovery, today().plusWeeks(10).minusDays(2));

    await()
        .untilAsserted(
            () ->
                assertThat(opensOn(party))
                    .containsOnly(
                        entry(planned, today().plusWeeks(12).toString()),
                        entry(byHand, today().plusWeeks(10).toString())));
    assertThat(assessments(party))
        .filteredOn(each -> each.get("recoveries") != null)
        .extracting(each -> each.get("id"))
        .containsExactly(planned);
  }

  @Test
  void aDayThatHasComeOrGoneByOpensItAtOnce() {
    var party = Party.of(1);
    var recovery = TimeOrderedId.next();

    share(party, recovery, today().minusDays(3));

    var pulse = awaitOpen(party, 1).get(0);
    assertThat(pulse).containsEntry("state", "open");
    assertThat(pulse).containsEntry("opensOn", today().toString());
    party.close(UUID.fromString(pulse.get("id").toString()));
    var events = awaitEvents(pulse, 3);
    events.forEach(EventContract::assertValid);
    assertThat(events.get(0).at("/data/recovery").asText()).isEqualTo(recovery.toString());
    assertThat(events.get(2).at("/data/recovery").asText()).isEqualTo(recovery.toString());
    assertThat(events.get(2).at("/data/reason").asText()).isEqualTo("recoveryVerification");
    assertThat(
            As.memberOf(party.lead)
                .queryParam("recovery", recovery)
                .get("/v1/assessments")
                .jsonPath()
                .getList("items"))
        .hasSize(1);
  }

  @Test
  void whatIsOpenAlreadyMeasuresOldTrustSoTheNextOneFollowsIt() {
    var party = Party.of(1);
    complain(party, TimeOrderedId.next());
    var open = awaitOpen(party, 1).get(0);

    share(party, TimeOrderedId.next(), today());

    assertThat(awaitOpen(party, 2))
        .filteredOn(each -> each.get("reason").equals("recoveryVerification"))
        .singleElement()
        .satisfies(
            next ->
                assertThat(LocalDate.parse(next.get("opensOn").toString()))
                    .isEqualTo(LocalDate.parse(open.get("closesOn").toString()).plusDays(1)));
  }

  @Test
  void anEventThatIsDeliveredTwiceOpensOneAssessment() {
    var party = Party.of(0);
    var event = Told.event("PhaseCompleted", party.id, Map.of("phase", "share", "cycle", 1));

    Told.put(event);
    Told.put(event);
    complete(party, "agree");

    assertThat(awaitOpen(party, 2))
        .extracting(each -> each.get("phase"))
        .containsExactlyInAnyOrder("share", "agree");
  }

  @Test
  void whatCannotBeReadGoesToTheDeadLettersAndTheRestIsProcessed() {
    var party = Party.of(0);
    var stranger = TimeOrderedId.next();

    Topics.put(Told.TOPIC, party.id.toString(), "not json at all " + party.id);
    Told.put(
        Told.event("MemberJoined", stranger, Map.of("organisation", party.lead, "role", "lead")));
    complete(party, "explore");

    awaitOpen(party, 1);
    await()
        .untilAsserted(
            () ->
                assertThat(Topics.records(Told.TOPIC + ".dead-letters"))
                    .filteredOn(
                        letter ->
                            letter.value().contains(party.id.toString())
                                || letter.value().contains(stranger.toString()))
                    .hasSize(2)
                    .allMatch(letter -> letter.headers().lastHeader("reason") != null));
  }

  @Test
  void whatIsNotKnownYetIsIgnored() {
    var party = Party.of(0);
    var future = Told.event("PhaseCompleted", party.id, Map.of("phase", "explore"));
    future.put("type", "nl.samenspel.partnership.MoonLanded.v1");
    Told.put(future);
    var generous = Told.event("PhaseCompleted", party.id, Map.of("phase", "explore"));
    generous.withObject("/data").put("mood", "splendid");
    Told.put(generous);

    assertThat(awaitOpen(party, 1)).hasSize(1);
  }

  private static void complete(Party party, String phase) {
    Told.tell("PhaseCompleted", party.id, Map.of("phase", phase, "cycle", 1));
  }

  private static void complain(Party party, UUID complaint) {
    Told.tell("ComplaintLogged", party.id, Map.of("complaint", complaint));
  }

  private static void share(Party party, UUID recovery, LocalDate measureTrustOn) {
    Told.tell(
        "RecoveryPlanShared",
        party.id,
        Map.of("recovery", recovery, "measureTrustOn", measureTrustOn.toString()));
  }

  private static String plans(Party party, LocalDate opensOn) {
    return As.coordinatorOf(party.lead)
        .body(
            Map.of(
                "partnership", party.id, "instrument", "trustPulse", "opensOn", opensOn.toString()))
        .post("/v1/assessments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static LocalDate today() {
    return Day.today();
  }

  private static List<Map<String, Object>> awaitOpen(Party party, int number) {
    await().pollInterval(Duration.ofMillis(50)).until(() -> assessments(party).size() == number);
    return assessments(party);
  }

  private static List<Map<String, Object>> assessments(Party party) {
    return As.memberOf(party.lead)
        .queryParam("partnership", party.id)
        .get("/v1/assessments")
        .jsonPath()
        .getList("items");
  }

  private static Map<Object, Object> opensOn(Party party) {
    return assessments(party).stream()
        .collect(toMap(each -> each.get("id"), each -> each.get("opensOn")));
  }

  private static List<String> complaintsOf(Map<String, Object> assessment) {
    return assessment.get("complaints") instanceof List<?> complaints
        ? complaints.stream().map(Object::toString).toList()
        : List.of();
  }

  private static List<JsonNode> awaitEvents(Map<String, Object> assessment, int number) {
    var id = UUID.fromString(assessment.get("id").toString());
    await().until(() -> Topics.eventsOf(id).size() == number);
    return Topics.eventsOf(id);
  }
}
