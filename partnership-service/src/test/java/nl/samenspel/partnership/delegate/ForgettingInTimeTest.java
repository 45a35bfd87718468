package nl.samenspel.partnership.delegate;

import static nl.samenspel.partnership.Agreeing.aDelegateOf;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Who spoke for a member is known for a year after the mandate was withdrawn. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  @Inject ForgettingInTime forgetting;
  @Inject AgroalDataSource database;

  @Test
  void whoNoLongerSpeaksForAnybodyIsForgotten() throws SQLException {
    var ours = aPartnership();
    String id =
        ours.asLead()
            .body(with(aDelegateOf(ours.lead()), "name", "Karekiet"))
            .post(ours.at("/delegates"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var delegate = ours.at("/delegates/", id);
    assertThat(placesOf("karekiet")).contains("delegate.name", "history.after");

    forgetOn(Day.today().plusYears(20));
    assertThat(placesOf("karekiet")).contains("delegate.name");

    ours.asLead().delete(delegate).then().statusCode(204);
    forgetOn(Day.today().plusYears(1).minusDays(1));
    assertThat(placesOf("karekiet")).contains("delegate.name");
    forgetOn(Day.today().plusYears(1).plusDays(2));

    assertThat(placesOf("karekiet")).isEmpty();
    ours.asLead()
        .get(delegate)
        .then()
        .statusCode(200)
        .body("name", is("[erased]"))
        .body("competences", nullValue())
        .body("mandate.scope", is("Inhoud en planning"));
  }

  @Test
  void whoSpokeUntilTheEndIsForgottenAYearAfterIt() throws SQLException {
    var ours = aPartnership();
    ours.asLead()
        .body(with(aDelegateOf(ours.lead()), "name", "Roodmus"))
        .post(ours.at("/delegates"))
        .then()
        .statusCode(201);
    ours.transition(Map.of("type", "end", "reason", "Klaar.")).statusCode(201);

    forgetOn(Day.today().plusYears(1).minusDays(1));
    assertThat(placesOf("roodmus")).contains("delegate.name");
    forgetOn(Day.today().plusYears(1).plusDays(2));

    assertThat(placesOf("roodmus")).isEmpty();
  }

  private void forgetOn(LocalDate day) {
    QuarkusTransaction.requiringNew().run(() -> forgetting.run(day));
  }

  private List<String> placesOf(String word) throws SQLException {
    try (var connection = database.getConnection()) {
      return DatabaseSearch.placesOf(word, connection);
    }
  }
}
