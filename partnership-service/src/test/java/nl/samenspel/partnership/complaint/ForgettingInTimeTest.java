package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.complaint.Complaining.ACKNOWLEDGED;
import static nl.samenspel.partnership.complaint.Complaining.DECIDED;
import static nl.samenspel.partnership.complaint.Complaining.SUBJECT_HEARD;
import static nl.samenspel.partnership.complaint.Complaining.aComplaint;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.read;
import static nl.samenspel.partnership.complaint.Complaining.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What was written about people in a complaint is kept for five years after it was dealt with. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final String SAID = "Boomkruiper zei dat hij van niets wist";

  @Inject ForgettingInTime forgetting;
  @Inject AgroalDataSource database;

  @Test
  void theTextsGoAndTheDatesAndTheFindingStay() throws SQLException {
    var ours = aPartnership();
    var complaint = logged(ours, with(aComplaint(ours, "nlAwb"), "description", SAID));
    taken(ours, complaint, ACKNOWLEDGED);
    taken(ours, complaint, Map.of("type", "assign", "handler", "Boomkruiper", "involved", false));
    taken(ours, complaint, Map.of("type", "hear", "party", "complainant", "report", SAID));
    taken(ours, complaint, SUBJECT_HEARD);
    taken(ours, complaint, with(DECIDED, "reason", SAID));

    on("2031-12-18");
    assertThat(placesOf("boomkruiper"))
        .contains("complaint.description", "complaint_step.report", "history.after");

    on("2031-12-19");
    on("2031-12-20");

    assertThat(placesOf("boomkruiper")).isEmpty();
    read(ours, complaint)
        .body("description", is("[erased]"))
        .body("state", is("decided"))
        .body("decision.finding", is("partlyFounded"));
    List<String> types =
        ours.asLead().get(complaint + "/steps").then().statusCode(200).extract().path("items.type");
    assertThat(types).containsExactlyInAnyOrder("acknowledge", "assign", "hear", "hear", "decide");
  }

  @Test
  void whatIsStillToBeDecidedIsKept() throws SQLException {
    var ours = aPartnership();
    var complaint =
        logged(ours, with(aComplaint(ours, "nlAwb"), "description", "Over een ijsvogel"));
    taken(ours, complaint, ACKNOWLEDGED);

    on("2045-01-01");

    assertThat(placesOf("ijsvogel")).contains("complaint.description");
  }

  private void on(String day) {
    QuarkusTransaction.requiringNew().run(() -> forgetting.run(LocalDate.parse(day)));
  }

  private List<String> placesOf(String word) throws SQLException {
    try (var connection = database.getConnection()) {
      return DatabaseSearch.placesOf(word, connection);
    }
  }
}
