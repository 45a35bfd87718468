package nl.samenspel.partnership.signal;

import static nl.samenspel.partnership.Agreeing.patch;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
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

  @Test
  void withoutItsWordsASignalBecomesNoComplaintUntilItHasWordsAgain() {
    var signal = aSignal("Wulp zegt altijd af");
    retention.comes(Day.today().plusYears(5).plusDays(2), forgetting);

    refused(signal.isPromoted(), 409, "signal-erased");
    signal.becomes(Map.of("lens", "process"));
    refused(signal.isPromoted(), 409, "signal-erased");

    signal.becomes(Map.of("description", "Wulp zei altijd af"));
    signal.isPromoted().statusCode(201).body("description", is("Wulp zei altijd af"));
  }

  private record Raised(Case partnership, String address) {

    void becomes(Map<String, Object> change) {
      patch(partnership.asPartner(), change).patch(address).then().statusCode(200);
    }

    ValidatableResponse isPromoted() {
      return partnership
          .asPartner()
          .body(Map.of("about", List.of(partnership.lead()), "regime", "contract"))
          .post(address + "/promotion")
          .then();
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
