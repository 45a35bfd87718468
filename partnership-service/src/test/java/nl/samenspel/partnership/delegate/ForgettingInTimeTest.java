package nl.samenspel.partnership.delegate;

import static nl.samenspel.partnership.Agreeing.aDelegateOf;
import static nl.samenspel.partnership.Agreeing.names;
import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/** Who spoke for a member is known for a year after the mandate ended. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;

  @Test
  void whoNoLongerSpeaksForAnybodyIsForgotten() {
    var ours = aPartnership();
    var delegate = named(ours, "Karekiet", Map.of("scope", "Inhoud en planning"));
    retention.assertFills("karekiet", "delegates");

    retention.comes(Day.today().plusYears(20), forgetting);
    retention.assertFills("karekiet", "delegates");

    ours.asLead().delete(delegate).then().statusCode(204);
    retention.comes(Day.today().plusYears(1).minusDays(1), forgetting);
    retention.assertFills("karekiet", "delegates");
    retention.comes(Day.today().plusYears(1).plusDays(2), forgetting);

    retention.assertNowhere("karekiet");
    ours.asLead()
        .get(delegate)
        .then()
        .statusCode(200)
        .body("name", is("[erased]"))
        .body("competences", nullValue())
        .body("mandate.scope", is("Inhoud en planning"));
  }

  @Test
  void whoSpokeUntilTheEndIsForgottenAYearAfterIt() {
    var ours = aPartnership();
    named(ours, "Roodmus", Map.of("scope", "Inhoud en planning"));
    ours.ends();

    retention.comes(Day.today().plusYears(1).minusDays(1), forgetting);
    assertThat(retention.placesOf("roodmus")).contains("delegate.name");
    retention.comes(Day.today().plusYears(1).plusDays(2), forgetting);

    retention.assertNowhere("roodmus");
  }

  @Test
  void whoseMandateRanOutIsForgottenAYearAfterItsLastDayAndSoIsWhoComesInstead() {
    var ours = aPartnership();
    var delegate = named(ours, "Baardman", Map.of("scope", "Inhoud", "until", "2026-06-30"));

    retention.comes("2027-06-30", forgetting);
    assertThat(retention.placesOf("baardman")).contains("delegate.name");
    retention.comes("2027-07-01", forgetting);
    retention.assertNowhere("baardman");

    patch(ours.asLead(), Map.of("name", "Kleine baardman")).patch(delegate).then().statusCode(200);
    assertThat(retention.placesOf("baardman")).contains("delegate.name");
    retention.comes("2027-07-01", forgetting);
    retention.assertNowhere("baardman");
  }

  /** Answers where the delegate is. */
  private static String named(Case ours, String name, Map<String, Object> mandate) {
    var delegate = with(aDelegateOf(ours.lead()), "mandate", mandate);
    for (var text : new String[] {"name", "function", "support"}) {
      delegate = with(delegate, text, name);
    }
    return ours.at("/delegates/", names(ours, delegate));
  }
}
