package nl.samenspel.reporting.indicators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** The three K's: how far each indicator is on its way from baseline to target. */
@QuarkusTest
@WithRealInfrastructure
class IndicatorsTest {

  private static final LocalDate TODAY = Day.today();

  @Test
  void whatWasMeasuredIsToldAgainstBaselineAndTarget() {
    var story = Story.of("Op weg", "Lead", "Partner");
    var quality = story.aims("quality", 40, 65);
    story.measures(quality, "quality", 45, TODAY.minusDays(90));
    story.measures(quality, "quality", 52, TODAY.minusDays(1)).arrived();

    As.memberOf(story.organisation("Partner"))
        .get(story.at("/indicators"))
        .then()
        .statusCode(200)
        .body("total", is(1))
        .body("items[0].state", equalTo("underway"))
        .body("items[0].toTarget", is(13))
        .body("items[0].measurements.value", contains(45, 52))
        .body("items[0].measurements.progress", contains(0.2f, 0.48f))
        .body("items[0].organisation", nullValue());
  }

  @Test
  void lowerIsBetterWhereThatWasAgreed() {
    var story = Story.of("Goedkoper", "Lead", "Partner");
    var cost = story.aims("cost", 1000, 800);
    story.measures(cost, "cost", 780, TODAY).arrived();

    As.administrator()
        .get(story.at("/indicators"))
        .then()
        .body("items[0].betterWhen", equalTo("lower"))
        .body("items[0].state", equalTo("reached"))
        .body("items[0].toTarget", is(-20))
        .body("items[0].measurements[0].progress", is(1.1f));
  }

  @Test
  void withoutAMeasurementOrWithOneThatIsNoBetterItSaysSo() {
    var story = Story.of("Niet beter", "Lead", "Partner");
    story.aims("vulnerability", 3, 1);
    var quality = story.aims("Partner", "quality", 40, 65);
    story.measures(quality, "quality", 39, TODAY);
    story.measures(quality, "quality", 70, TODAY.plusDays(1)).arrived();

    As.administrator()
        .get(story.at("/indicators"))
        .then()
        .body("items.kind", contains("quality", "vulnerability"))
        .body("items[0].organisation.name", equalTo("Partner"))
        .body("items[0].state", equalTo("notBetter"))
        .body("items[0].measurements", hasSize(1))
        .body("items[1].state", equalTo("notMeasured"))
        .body("items[1].toTarget", nullValue());
    As.administrator()
        .get(story.at("/indicators?sort=-kind&pageSize=1"))
        .then()
        .body("total", is(2))
        .body("items.kind", equalTo(List.of("vulnerability")));
  }

  @Test
  void theChartSaysItInWords() {
    var story = Story.of("In beeld", "Lead", "Partner");
    var quality = story.aims("quality", 40, 65);
    story.measures(quality, "quality", 52, TODAY).arrived();

    As.administrator()
        .get(story.at("/charts/indicators"))
        .then()
        .statusCode(200)
        .body(containsString("Kwaliteit (%): van 40 naar 65, 48% van de weg; nog 13 te gaan"));
  }
}
