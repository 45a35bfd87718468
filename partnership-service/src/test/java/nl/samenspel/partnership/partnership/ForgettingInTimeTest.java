package nl.samenspel.partnership.partnership;

import static nl.samenspel.partnership.Agreeing.aContributionOf;
import static nl.samenspel.partnership.Agreeing.proposes;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aProjectOf;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** What members wrote about their work together is kept for seven years after it ended. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final LocalDate TERM_FROM_NOW = Day.today().plusYears(7);

  @Inject ForgettingInTime forgetting;
  @Inject AgroalDataSource database;

  @Test
  void interestsPlansAndNotesGoAndWhatIsCountedStays() throws SQLException {
    var ours = aPartnership();
    var interest =
        written(
            ours, "/interests", with(anInterestOf(ours.lead()), "position", "Rietgors wil dit"));
    var project =
        written(ours, "/projects", with(aProjectOf(ours.lead()), "goal", "Rietgors aan het werk"));
    written(
        ours,
        "/pitfalls",
        Map.of(
            "title",
            "Rietgors vertrekt",
            "likelihood",
            2,
            "impact",
            3,
            "owner",
            ours.lead(),
            "mitigation",
            "Rietgors blijft"));
    written(
        ours,
        "/options",
        Map.of(
            "title",
            "Rietgors doet het",
            "effects",
            ours.members.stream().map(each -> Map.of("organisation", each, "gain", 1)).toList()));
    proposes(
        ours, with(aContributionOf(ours.lead(), 1000, 100), "description", "Uren van Rietgors"));
    var tag = ours.asLead().get(interest).header("ETag");
    ours.transition(
            Map.of(
                "type",
                "end",
                "reason",
                "Het doel is bereikt.",
                "exit",
                Map.of("agreedOn", "2026-10-30", "settlement", "De regio betaalt tot juli.")))
        .statusCode(201);

    on(TERM_FROM_NOW.minusDays(1));
    assertThat(placesOf("rietgors"))
        .contains(
            "interest.position",
            "project.goal",
            "pitfall.title",
            "pitfall.mitigation",
            "option.title",
            "contribution.description",
            "history.after");

    on(TERM_FROM_NOW.plusDays(2));
    on(TERM_FROM_NOW.plusDays(3));

    assertThat(placesOf("rietgors")).isEmpty();
    ours.asLead()
        .get(interest)
        .then()
        .statusCode(200)
        .header("ETag", not(tag))
        .body("position", is("[erased]"))
        .body("priority", is(1));
    ours.asLead()
        .get(project)
        .then()
        .statusCode(200)
        .body("goal", is("[erased]"))
        .body("result", nullValue())
        .body("owner", is(ours.lead().toString()));
    ours.asLead()
        .get(ours.at())
        .then()
        .statusCode(200)
        .body("purpose", is(Case.profile().get("purpose")));
  }

  @Test
  void aPartnershipThatGoesOnKeepsWhatWasWritten() throws SQLException {
    var ours = aPartnership();
    written(ours, "/interests", with(anInterestOf(ours.lead()), "interest", "Putter wil werk"));

    on(TERM_FROM_NOW.plusYears(20));

    assertThat(placesOf("putter")).contains("interest.interest");
  }

  /** Answers where it is. */
  private static String written(Case ours, String where, Map<String, Object> what) {
    return ours.asLead()
        .body(what)
        .post(ours.at(where))
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private void on(LocalDate day) {
    QuarkusTransaction.requiringNew().run(() -> forgetting.run(day));
  }

  private List<String> placesOf(String word) throws SQLException {
    try (var connection = database.getConnection()) {
      return DatabaseSearch.placesOf(word, connection);
    }
  }
}
