package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.complaint.Complaining.ACKNOWLEDGED;
import static nl.samenspel.partnership.complaint.Complaining.ASSIGNED;
import static nl.samenspel.partnership.complaint.Complaining.DECIDED;
import static nl.samenspel.partnership.complaint.Complaining.SUBJECT_HEARD;
import static nl.samenspel.partnership.complaint.Complaining.aComplaint;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.read;
import static nl.samenspel.partnership.complaint.Complaining.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/** What was written about people in a complaint is kept for five years after it was dealt with. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final String SAID = "Boomkruiper zei dat hij van niets wist";

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;

  @Test
  void theTextsGoAndTheDatesAndTheFindingStay() {
    var ours = aPartnership();
    var complaint = handledSaying(SAID, ours);
    satisfiedSaying(SAID, ours);

    retention.comes("2031-12-18", forgetting);
    retention.assertFills("boomkruiper", "complaints");

    retention.comes("2031-12-19", forgetting);
    retention.comes("2031-12-20", forgetting);

    retention.assertNowhere("boomkruiper");
    read(ours, complaint)
        .body("description", is("[erased]"))
        .body("state", is("decided"))
        .body("decision.finding", is("partlyFounded"))
        .body("decision.advice.finding", is("founded"));
    List<String> types =
        ours.asLead().get(complaint + "/steps").then().statusCode(200).extract().path("items.type");
    assertThat(types).containsExactlyInAnyOrder("acknowledge", "assign", "hear", "hear", "decide");
  }

  @Test
  void oneThatNobodyDecidesGoesFiveYearsAfterItHadToBeDecidedAndCanStillBe() {
    var ours = aPartnership();
    var complaint =
        logged(ours, with(aComplaint(ours, "nlAwb"), "description", "Over een ijsvogel"));
    taken(ours, complaint, ACKNOWLEDGED);
    var due = decisionDue(ours, complaint);

    retention.comes(due.plusYears(5), forgetting);
    assertThat(retention.placesOf("ijsvogel")).contains("complaint.description");
    retention.comes(due.plusYears(5).plusDays(1), forgetting);

    retention.assertNowhere("ijsvogel");
    read(ours, complaint).body("description", is("[erased]")).body("state", is("acknowledged"));

    taken(ours, complaint, with(ASSIGNED, "handler", "IJsvogel"));
    assertThat(retention.placesOf("ijsvogel")).contains("complaint_step.handler");
    retention.comes(due.plusYears(5).plusDays(1), forgetting);
    retention.assertNowhere("ijsvogel");
  }

  @Test
  void oneThatIsEnteredLongAfterwardsIsKeptSoThatItCanBeDecided() {
    var ours = aPartnership();
    var old = with(aComplaint(ours, "nlAwb"), "receivedOn", "2019-03-04");
    logged(ours, with(old, "description", "Over een zomertortel"));

    retention.comes(Day.today().plusDays(1), forgetting);

    assertThat(retention.placesOf("zomertortel")).contains("complaint.description");
  }

  private static String handledSaying(String text, Case ours) {
    var complaint = logged(ours, with(aComplaint(ours, "nlAwbCommittee"), "description", text));
    taken(ours, complaint, ACKNOWLEDGED);
    taken(ours, complaint, with(ASSIGNED, "handler", text));
    taken(ours, complaint, Map.of("type", "hear", "party", "complainant", "waivedBecause", text));
    taken(ours, complaint, with(SUBJECT_HEARD, "report", text));
    taken(
        ours,
        complaint,
        with(
            with(DECIDED, "reason", text),
            "advice",
            Map.of("finding", "founded", "departedBecause", text)));
    return complaint;
  }

  private static void satisfiedSaying(String text, Case ours) {
    taken(
        ours,
        logged(ours, "nlAwb"),
        Map.of(
            "type", "satisfy",
            "on", "2026-12-18",
            "reason", text,
            "confirmedBy", text,
            "confirmedOn", "2026-12-09"));
  }

  private static LocalDate decisionDue(Case ours, String complaint) {
    return LocalDate.parse(
        read(ours, complaint)
            .extract()
            .<String>path("deadlines.find { it.code == 'decision' }.on"));
  }
}
