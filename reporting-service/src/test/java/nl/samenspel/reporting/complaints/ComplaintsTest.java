package nl.samenspel.reporting.complaints;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** Complaints with their state and dates. */
@QuarkusTest
@WithRealInfrastructure
class ComplaintsTest {

  private final LocalDate today = Day.today();

  @Test
  void aDecidedComplaintTellsItsFindingAndWhetherItWasInTime() {
    var story = Story.told("CycleRenewed");

    As.administrator()
        .get(story.at("/complaints"))
        .then()
        .statusCode(200)
        .body("items[0].state", equalTo("decided"))
        .body("items[0].category", equalTo("communication"))
        .body("items[0].about.name", contains("Codewerk Opleidingen", "Arbeidsmarktregio West"))
        .body("items[0].inTime", is(true))
        .body("items[0].overdue", is(false));
  }

  @Test
  void anExtendedTermMovesTheDeadline() {
    var story = Story.of("Verlengd", "Lead", "Partner");
    var complaint = story.complains("Lead", "Partner", "result", today.minusWeeks(7));
    story.arrived();
    As.administrator().get(story.at("/complaints")).then().body("items[0].overdue", is(true));

    var due = today.plusWeeks(3);
    story
        .publish(
            "ComplaintStepTaken",
            Map.of(
                "complaint",
                complaint,
                "step",
                "extend",
                "state",
                "inHandling",
                "deadlines",
                List.of(Map.of("code", "decision", "on", due.toString())),
                "occurredOn",
                today.toString()))
        .arrived();

    As.administrator()
        .get(story.at("/complaints"))
        .then()
        .body("items[0].overdue", is(false))
        .body("items[0].decisionDueOn", equalTo(due.toString()))
        .body("items[0].decidedOn", nullValue());
  }

  @Test
  void aSatisfiedComplainantClosesItInTimeOrNot() {
    var story = Story.of("Opgelost", "Lead", "Partner");
    var solved = story.complains("Lead", "Partner", "result", today.minusWeeks(8));
    var late = story.complains("Lead", "Partner", "focus", today.minusWeeks(7));
    satisfied(story, solved, today.minusWeeks(2));
    satisfied(story, late, today);
    story.arrived();

    As.administrator()
        .get(story.at("/complaints"))
        .then()
        .body("items.state", contains("satisfied", "satisfied"))
        .body("items.overdue", contains(false, false))
        .body("items.inTime", contains(true, false))
        .body("items[0].decidedOn", equalTo(today.minusWeeks(2).toString()))
        .body("items[0].finding", nullValue());
    As.administrator().get(story.at("")).then().body("complaints.open", is(0));
    As.administrator()
        .header("Accept", "application/json")
        .get(story.at("/report"))
        .then()
        .body("categories.find { it.category == 'result' }.decidedInTime", is(1))
        .body("categories.find { it.category == 'focus' }.late", is(1));
  }

  @Test
  void whoComplainsFromOutsideIsNoOrganisation() {
    var story =
        Story.of("Van buiten", "Lead")
            .publish(
                "ComplaintLogged",
                Map.of(
                    "complaint",
                    UUID.randomUUID(),
                    "category",
                    "conduct",
                    "regime",
                    "nlAwb",
                    "complainant",
                    Map.of("external", "client"),
                    "about",
                    List.of(),
                    "receivedOn",
                    today.toString(),
                    "deadlines",
                    List.of()))
            .arrived();

    As.administrator()
        .get(story.at("/complaints"))
        .then()
        .body("items[0].external", equalTo("client"))
        .body("items[0].complainant", nullValue());
  }

  private static void satisfied(Story story, UUID complaint, LocalDate on) {
    story.publish(
        "ComplaintStepTaken",
        Map.of(
            "complaint",
            complaint,
            "step",
            "satisfy",
            "state",
            "satisfied",
            "deadlines",
            List.of(Map.of("code", "decision", "on", Day.today().minusWeeks(1).toString())),
            "occurredOn",
            on.toString()));
  }
}
