package nl.samenspel.partnership.signal;

import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Case.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/** What a signal says is kept for two years after it was about something, once it was settled. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;

  @Test
  void theTextsOfASettledSignalGo() {
    aSignal("Grutto belt nooit terug")
        .becomes(Map.of("state", "talkedOver", "agreed", "Grutto belt voortaan terug"));

    retention.comes("2028-10-01", forgetting);
    retention.assertFills("grutto", "signals");

    retention.comes("2028-10-02", forgetting);
    retention.assertNowhere("grutto");
  }

  @Test
  void oneThatNobodySettlesGoesAsLateAsAComplaintAndCanStillBePutOtherwise() {
    var signal = aSignal("Tureluur komt altijd te laat");

    retention.comes(Day.today().plusYears(5).minusDays(1), forgetting);
    assertThat(retention.placesOf("tureluur")).contains("signal.description");
    retention.comes(Day.today().plusYears(5).plusDays(2), forgetting);
    retention.assertNowhere("tureluur");

    signal.becomes(Map.of("description", "Tureluur kwam altijd te laat"));
    assertThat(retention.placesOf("tureluur")).contains("signal.description");
    retention.comes(Day.today().plusYears(5).plusDays(2), forgetting);
    retention.assertNowhere("tureluur");
  }

  @Test
  void aSignalThatWasNeverSettledGoesTwoYearsAfterThePartnershipEnded() {
    aSignal("Kemphaan komt altijd te laat").partnership.ends();

    retention.comes(Day.today().plusYears(2).minusDays(1), forgetting);
    assertThat(retention.placesOf("kemphaan")).contains("signal.description");

    retention.comes(Day.today().plusYears(2).plusDays(2), forgetting);
    retention.assertNowhere("kemphaan");
  }

  private record Raised(Case partnership, String address) {

    void becomes(Map<String, Object> change) {
      patch(partnership.asPartner(), change).patch(address).then().statusCode(200);
    }
  }

  private static Raised aSignal(String description) {
    var ours = aPartnership();
    var address =
        ours.asPartner()
            .body(
                Map.of(
                    "category",
                    "communication",
                    "description",
                    description,
                    "occurredOn",
                    "2026-10-01"))
            .post(ours.at("/signals"))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return new Raised(ours, address);
  }
}
