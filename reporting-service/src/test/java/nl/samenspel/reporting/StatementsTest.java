package nl.samenspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.page.Spreadsheet;
import org.junit.jupiter.api.Test;

/**
 * How many SQL statements each read takes, and what a batch of events takes. The numbers do not
 * grow with what there is.
 */
@QuarkusTest
@WithRealInfrastructure
class StatementsTest {

  @Test
  void aReadTakesTheSameNumberHoweverLongTheStory() {
    var brief = Story.of("Kort", "Alleen").arrived();
    var told = Story.told("CycleRenewed");

    for (var story : new Story[] {brief, told}) {
      // The partnership and its members; health, complaints, assessments, dimensions and trust.
      reading(7, As.administrator(), story.at(""));
      // Let in; the entries; the names.
      reading(story == brief ? 2 : 3, As.administrator(), story.at("/complaints"));
      reading(3, As.administrator(), story.at("/timeline"));
      reading(5, As.administrator(), story.at("/scores"));
      // As the first, with the timeline in place of the road; names, activities, indicators and
      // what was measured of them.
      reading(15, As.administrator(), story.at("/report"));
      reading(15, As.administrator().accept("text/html"), story.at("/report"));
      reading(15, As.administrator().accept(Spreadsheet.MEDIA_TYPE), story.at("/report"));
      reading(15, As.administrator(), story.at("/charts/lenses"));
      // Let in; what was measured; the indicators.
      reading(3, As.administrator(), story.at("/indicators"));
      reading(2, As.administrator(), story.at("/trajectories"));
    }
  }

  @Test
  void aListTakesTheSameNumberForOneAndForMany() {
    var one = Story.of("Een", "Enig").arrived();
    for (int i = 0; i < 5; i++) {
      Story.of("Veel " + i, "Lead", "Partner").arrived();
    }

    // How many, the page, the members; health, complaints, assessments, dimensions, trust.
    reading(8, As.memberOf(one.organisation("Enig")), "/v1/partnerships");
    reading(8, As.administrator(), "/v1/partnerships?pageSize=5");
    reading(1, As.memberOf(UUID.randomUUID()), "/v1/partnerships");
    // How many, and the page.
    reading(2, As.memberOf(one.organisation("Enig")), "/v1/alerts");
    reading(2, As.administrator(), "/v1/alerts?pageSize=100");
  }

  @Test
  void thePlainReadsTakeOneOrTwo() {
    reading(2, As.administrator(), "/v1/events");
    reading(2, As.analyst(), "/v1/events?types=PhaseCompleted&limit=10");
    // How far, for whom it is still to be worked out, the last rebuild.
    reading(3, As.administrator(), "/v1/projections");
    reading(1, As.administrator(), "/v1/cohorts");
    // The cohorts, the regions and the organisations to choose from.
    reading(3, As.administrator().accept("text/html"), "/v1/cohorts");
  }

  private static void reading(int statements, RequestSpecification by, String path) {
    var executed = Statements.during(() -> by.get(path).then().statusCode(200));

    assertThat(executed).as("statements of %s", path).hasSize(statements);
  }
}
