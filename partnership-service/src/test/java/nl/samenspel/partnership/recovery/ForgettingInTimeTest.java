package nl.samenspel.partnership.recovery;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.recovery.Repairing.allIsDone;
import static nl.samenspel.partnership.recovery.Repairing.awaitsAfter;
import static nl.samenspel.partnership.recovery.Repairing.closes;
import static nl.samenspel.partnership.recovery.Repairing.isMeasured;
import static nl.samenspel.partnership.recovery.Repairing.opened;
import static nl.samenspel.partnership.recovery.Repairing.plans;
import static nl.samenspel.partnership.recovery.Repairing.read;
import static nl.samenspel.partnership.recovery.Repairing.shares;
import static nl.samenspel.partnership.recovery.Repairing.tells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/** What the parties told and planned is kept for five years after it was over. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final LocalDate TERM_FROM_NOW = Day.today().plusYears(5);

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;

  @Test
  void theTextsOfAClosedRecoveryGoAndWhatWasDoneWhenStays() {
    var ours = aPartnership();
    var recovery = toldAndPlanned(ours, "Blauwborst");
    shares(ours, recovery, ours.lead(), ours.partner()).statusCode(200);
    allIsDone(ours, recovery);
    awaitsAfter(ours, recovery, isMeasured(ours, Instant.now(), 4.1));
    closes(ours, recovery).statusCode(200);

    retention.comes(TERM_FROM_NOW.minusDays(1), forgetting);
    retention.assertFills("blauwborst", "recoveries");

    retention.comes(TERM_FROM_NOW.plusDays(2), forgetting);
    retention.comes(TERM_FROM_NOW.plusDays(3), forgetting);

    retention.assertNowhere("blauwborst");
    read(ours, recovery)
        .body("state", is("closed"))
        .body("perspectives", hasSize(2))
        .body("perspectives.entered", everyItem(is(true)))
        .body("perspectives.whatHappened", everyItem(is("[erased]")))
        .body("factors[0].effect", is("hinders"))
        .body("actions[0].done", is(true))
        .body("actions[0].owner", is(ours.lead().toString()))
        .body("trust.after.score", is(4.1f));
  }

  @Test
  void oneThatIsNotClosedIsKeptAsLongAsThePartnershipGoesOn() {
    toldAndPlanned(aPartnership(), "Graszanger");

    retention.comes(TERM_FROM_NOW.plusYears(20), forgetting);

    assertThat(retention.placesOf("graszanger")).contains("perspective.what_happened");
  }

  @Test
  void oneThatNobodyClosedGoesFiveYearsAfterThePartnershipEnded() {
    var ours = aPartnership();
    var recovery = toldAndPlanned(ours, "Rietzanger");
    ours.ends();

    retention.comes(TERM_FROM_NOW.minusDays(1), forgetting);
    assertThat(retention.placesOf("rietzanger")).contains("perspective.what_happened");
    retention.comes(TERM_FROM_NOW.plusDays(2), forgetting);

    retention.assertNowhere("rietzanger");
    read(ours, recovery).body("perspectives.whatHappened", hasItem("[erased]"));
  }

  private static String toldAndPlanned(Case ours, String name) {
    var recovery = opened(ours);
    var side =
        Map.<String, Object>of(
            "whatHappened", name + " zei niets",
            "whatItMeant", name + " was kwijt",
            "whatWeNeed", name + " aan tafel",
            "ourPart", name + " wist het");
    tells(recovery, ours.lead(), ours.lead(), side).statusCode(200);
    tells(recovery, ours.partner(), ours.partner(), side).statusCode(200);
    plans(
            ours.asPartner(),
            recovery,
            Map.of(
                "goal",
                Map.of("stillHolds", false, "renewed", "Zonder " + name),
                "factors",
                List.of(Map.of("then", name + " was er", "now", "Niet meer", "effect", "hinders")),
                "actions",
                List.of(Repairing.anAction(name + " belt", ours.lead()))))
        .statusCode(200);
    return recovery;
  }
}
