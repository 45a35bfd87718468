package nl.samenspel.reporting.recoveries;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** The chain from complaint by way of recovery to trust, in overview, timeline and report. */
@QuarkusTest
@WithRealInfrastructure
class RecoveriesTest {

  private final LocalDate today = Day.today();

  @Test
  void whileItIsGoingOnThePartnershipIsRecovering() {
    var story = Story.of("In herstel", "Codewerk", "Regio");
    var recovery = story.recovers(today, complaint(story));
    story.becomes("recovering").arrived();

    As.administrator().get(story.at("")).then().body("status", equalTo("recovering"));
    As.administrator()
        .get(story.at("/report"))
        .then()
        .body("recoveries[0].id", equalTo(recovery.toString()))
        .body("recoveries[0].planned", is(0))
        .body("recoveries[0].closedOn", nullValue());
  }

  @Test
  void theTimelineTellsHowItWent() {
    var story = closed();

    As.administrator()
        .get(story.at("/timeline?pageSize=100"))
        .then()
        .body(
            "items.sentence",
            hasItems(
                "Terug naar de tekentafel na een klacht: gehoord worden Codewerk, Regio.",
                "Het herstel is afgerond; het vertrouwen is opnieuw gemeten: 3,6 op een schaal van"
                    + " 1 tot 5."))
        .body(
            "items.sentence",
            hasItem(containsString("Het plan om te herstellen is gedeeld met Codewerk, Regio.")));
    As.administrator()
        .header("Accept-Language", "en")
        .get(story.at("/timeline?kind=recoveryOpened"))
        .then()
        .body(
            "items[0].sentence",
            equalTo("Back to the drawing board after a complaint; to be heard: Codewerk, Regio."));
  }

  @Test
  void theReportShowsTheChainFromComplaintToTrust() {
    var story = closed();

    As.administrator()
        .get(story.at("/report"))
        .then()
        .body("recoveries[0].planned", is(2))
        .body("recoveries[0].done", is(2))
        .body("recoveries[0].sharedWith", is(2))
        .body("recoveries[0].trustScore", is(3.6f));
    As.administrator()
        .accept("text/html")
        .get(story.at("/report"))
        .then()
        .body(containsString("Van klacht naar vertrouwen"))
        .body(containsString("2,8, daarna 3,6"))
        .body(containsString("2 van 2 gedaan"));
    As.administrator()
        .accept("text/html")
        .get(Story.of("Zonder", "Alleen").arrived().at("/report"))
        .then()
        .body(not(containsString("Van klacht naar vertrouwen")));
  }

  @Test
  void whatWasPromisedAndIsLateIsASignalUntilItIsDoneOrOver() {
    var story = Story.of("Te laat", "Codewerk", "Regio");
    var recovery = story.recovers(today.minusDays(20), complaint(story));
    var due = today.minusDays(2);
    story.plans(recovery, today.minusDays(15), 0, due, today.plusDays(9)).arrived();

    As.administrator()
        .get(story.at(""))
        .then()
        .body("health.reasons.rule", hasItem("overdueRecovery"))
        .body(
            "health.reasons.find { it.rule == 'overdueRecovery' }.evidence",
            containsString("Eén actie uit een herstelplan is niet op tijd gedaan"));
    story.plans(recovery, today, 1, due, today.plusDays(9)).arrived();
    As.administrator()
        .get(story.at(""))
        .then()
        .body("health.reasons.findAll { it.rule == 'overdueRecovery' }", empty());
  }

  private Story closed() {
    var story = Story.of("Hersteld", "Codewerk", "Regio").trusts(today.minusDays(40), 2.8);
    var recovery = story.recovers(today.minusDays(30), complaint(story));
    story.plans(recovery, today.minusDays(28), 2, today.minusDays(20), today.minusDays(10));
    story.shares(recovery, today.minusDays(27), today.minusDays(5));
    return story.closes(recovery, today, 3.6).arrived();
  }

  private UUID complaint(Story story) {
    return story.complains("Regio", "Codewerk", "communication", today.minusDays(35));
  }
}
