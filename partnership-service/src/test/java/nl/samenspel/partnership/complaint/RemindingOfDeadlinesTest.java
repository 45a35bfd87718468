package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.complaint.Complaining.ACKNOWLEDGED;
import static nl.samenspel.partnership.complaint.Complaining.aComplaint;
import static nl.samenspel.partnership.complaint.Complaining.heard;
import static nl.samenspel.partnership.complaint.Complaining.inHandling;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.taken;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Category;
import org.junit.jupiter.api.Test;

/** Each date of a complaint is told of once when it is near, and once when it has passed. */
@QuarkusTest
@WithRealInfrastructure
class RemindingOfDeadlinesTest {

  @Inject DeadlinesNear deadlines;
  @Inject Complaints complaints;

  @Test
  void aDecisionIsToldOfAWeekAheadAndOnceItIsLate() {
    var ours = aPartnership();
    inHandling(ours, "nlAwb");

    on("2026-12-27");
    on("2026-12-28");
    on("2026-12-29");
    on("2027-01-04");
    on("2027-01-05");
    on("2027-01-06");

    assertThat(told(ours, 2))
        .containsExactly(
            "decision 2027-01-04 dueSoon told 2026-12-28",
            "decision 2027-01-04 overdue told 2027-01-05");
  }

  @Test
  void aDateThatMovesIsToldOfAnew() {
    var ours = aPartnership();
    var complaint = inHandling(ours, "nlAwb");
    on("2026-12-30");

    taken(
        ours,
        complaint,
        Map.of("type", "extend", "weeks", 4, "reason", "Druk.", "noticeGivenOn", "2026-12-31"));
    on("2026-12-31");
    on("2027-01-25");

    assertThat(told(ours, 2))
        .containsExactly(
            "decision 2027-01-04 dueSoon told 2026-12-30",
            "decision 2027-01-29 dueSoon told 2027-01-25");
  }

  @Test
  void aReceiptIsToBeConfirmedUntilItIs() {
    var ours = aPartnership();
    logged(ours, "vlBestuursdecreet");
    taken(ours, logged(ours, "vlBestuursdecreet"), ACKNOWLEDGED);

    on("2026-12-01");

    assertThat(told(ours, 1)).containsExactly("acknowledgement 2026-11-30 overdue told 2026-12-01");
  }

  @Test
  void untilItsHandlingBeginsThereIsALastDayToLeaveItUnhandled() {
    var ours = aPartnership();
    logged(ours, "nlAwb");
    inHandling(ours, "nlAwb");

    on("2026-12-14");
    on("2026-12-19");

    assertThat(told(ours, 1)).containsExactly("notHandling 2026-12-18 dueSoon told 2026-12-14");
  }

  @Test
  void whatIsSettledOrStandsStillIsLeftAlone() {
    var ours = aPartnership();
    taken(ours, heard(ours, "nlAwb"), Complaining.DECIDED);
    taken(ours, inHandling(ours, "nlAwb"), Map.of("type", "withdraw", "on", "2026-11-30"));
    taken(
        ours,
        inHandling(ours, "contract"),
        Map.of("type", "suspend", "reason", "Wij wachten.", "on", "2026-12-01"));
    logged(ours, with(aComplaint(ours, "contract"), "receivedOn", "2026-11-21"));

    on("2027-01-20");

    assertThat(told(ours, 1)).containsExactly("decision 2026-12-19 overdue told 2027-01-20");
  }

  @Test
  void ofTwoThatTellAtOnceOneDoes() {
    var ours = aPartnership();
    inHandling(ours, "nlAwb");
    logged(ours, "contract");

    Stream.of("2027-01-05", "2027-01-05", "2027-01-05", "2027-01-05").parallel().forEach(this::on);

    assertThat(told(ours, 2))
        .containsExactlyInAnyOrder(
            "decision 2027-01-04 overdue told 2027-01-05",
            "decision 2026-12-18 overdue told 2027-01-05");
  }

  @Test
  void whatWasNotCommittedIsToldTheNextTime() {
    var ours = aPartnership();
    inHandling(ours, "nlAwb");

    QuarkusTransaction.begin();
    deadlines.run(LocalDate.parse("2027-01-05"));
    QuarkusTransaction.rollback();
    on("2027-01-05");

    assertThat(told(ours, 1)).containsExactly("decision 2027-01-04 overdue told 2027-01-05");
  }

  @Test
  void howeverManyThereAreAllAreToldOfAPageAtATime() {
    var ours = aPartnership();
    var many = Complaints.PAGE + 1;
    QuarkusTransaction.requiringNew()
        .run(() -> complaints.saveAll(Stream.generate(() -> betweenUs(ours)).limit(many).toList()));

    assertThat(onAPage("2027-01-05")).isEqualTo(Complaints.PAGE);
    on("2027-01-05");

    assertThat(told(ours, many))
        .hasSize(many)
        .containsOnly("decision 2026-12-18 overdue told 2027-01-05");
  }

  private int onAPage(String day) {
    return QuarkusTransaction.requiringNew()
        .call(() -> complaints.maybeDue(LocalDate.parse(day), new UUID(0, 0)).size());
  }

  /** The partner's complaint about the lead, under their own agreement. */
  private static Complaint betweenUs(Case ours) {
    var grievance =
        new Grievance(
            Category.OTHER,
            null,
            "Het loopt niet.",
            new Complainant(ours.partner(), null),
            List.of(ours.lead()),
            LocalDate.parse("2026-11-20"),
            Regime.CONTRACT,
            null,
            null);
    return Complaint.log(
        TimeOrderedId.next(), ours.partnership, grievance, Map.of(), ours.partner(), Instant.now());
  }

  private void on(String day) {
    QuarkusTransaction.requiringNew().run(() -> deadlines.run(LocalDate.parse(day)));
  }

  /** What was told of the complaints of a partnership, once there is as much as expected. */
  private static List<String> told(Case ours, int expected) {
    var reminders = reminders(ours.events(all -> reminders(all).size() >= expected));
    reminders.forEach(EventContract::assertValid);
    return reminders.stream().map(RemindingOfDeadlinesTest::shown).toList();
  }

  private static List<JsonNode> reminders(List<JsonNode> events) {
    return events.stream().filter(RemindingOfDeadlinesTest::isReminder).toList();
  }

  private static boolean isReminder(JsonNode event) {
    return Case.type(event).equals("ComplaintDeadlineNear");
  }

  private static String shown(JsonNode event) {
    var data = event.path("data");
    return "%s %s %s told %s"
        .formatted(
            data.path("code").asText(),
            data.path("on").asText(),
            data.path("state").asText(),
            data.path("occurredOn").asText());
  }
}
