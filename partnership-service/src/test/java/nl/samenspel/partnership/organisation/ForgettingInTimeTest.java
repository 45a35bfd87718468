package nl.samenspel.partnership.organisation;

import static nl.samenspel.partnership.Case.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/** Who described an organisation is told for seven years; what it is, for as long as it is here. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;

  @Test
  void whoDescribedItIsForgottenAndTheDescriptionIsNot() {
    var who = "member@" + anOrganisation("Regio Kluut");

    retention.comes(Day.today().plusYears(7).minusDays(1), forgetting);
    assertThat(retention.placesOf(who)).contains("history.actor");

    retention.comes(Day.today().plusYears(7).plusDays(2), forgetting);
    retention.assertNowhere(who);
    assertThat(retention.placesOf("Regio Kluut")).contains("organisation.name", "history.after");
  }
}
