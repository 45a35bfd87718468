package nl.samenspel.partnership.indicator;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anIndicatorOf;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class MeasuringTest {

  @Test
  void progressIsAShareOfTheWay() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");

    ours.measures(indicator, "2026-08-24", 52)
        .statusCode(201)
        .body("progress", is(0.48f))
        .body("explanation", containsString("48% van de weg van 40 naar 65"));

    ours.asLead()
        .get(ours.at("/indicators/", indicator))
        .then()
        .body("latestOn", is("2026-08-24"))
        .body("latestValue", is(52))
        .body("progress", is(0.48f));
    var told = ours.lastEvents("IndicatorDefined", "IndicatorMeasured");
    told.forEach(EventContract::assertValid);
    assertThat(told.get(1).path("data").path("progress").decimalValue())
        .isEqualByComparingTo("0.48");
  }

  @Test
  void beyondTheTargetAndTheWrongWayAreTold() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");

    ours.measures(indicator, "2026-08-24", 90)
        .body("progress", is(2))
        .body("explanation", containsString("voorbij het doel"));
    ours.measures(indicator, "2026-08-25", 15)
        .body("progress", is(-1))
        .body("explanation", containsString("slechter dan de beginwaarde"));
  }

  @Test
  void aTargetThatIsNoImprovementIsRefusedWithTheReason() {
    var ours = aPartnership();

    for (var wrong :
        Map.of(40, "gelijk aan de beginwaarde", 30, "Hoger is hier beter").entrySet()) {
      var answer =
          ours.asLead()
              .body(with(anIndicatorOf("quality"), "target", wrong.getKey()))
              .post(ours.at("/indicators"))
              .then();
      refused(answer, 400, "invalid-input");
      answer
          .body("issues.name", contains("target"))
          .body("issues[0].detail", containsString(wrong.getValue()));
    }
  }

  @Test
  void anEarlierMeasurementDoesNotTakeThePlaceOfALaterOne() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");

    ours.measures(indicator, "2026-08-24", 52).statusCode(201);
    ours.measures(indicator, "2026-02-24", 41).statusCode(201);

    ours.asLead().get(ours.at("/indicators/", indicator)).then().body("latestValue", is(52));
    ours.asLead()
        .get(ours.at("/indicators/", indicator, "/measurements"))
        .then()
        .body("items.on", contains("2026-08-24", "2026-02-24"));
  }

  @Test
  void aDayIsMeasuredOnceAndCanBeCorrected() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");
    var first = ours.measures(indicator, "2026-08-24", 52);
    String id = first.extract().path("id");
    var address = ours.at("/indicators/", indicator, "/measurements/", id);
    var corrected = Map.of("on", "2026-08-24", "value", 53.5);

    var again = ours.measures(indicator, "2026-08-24", 60);

    refused(again, 409, "measured-already");
    again.body("measurement", is(id));
    refused(ours.asPartner().body(corrected).put(address).then(), 428, "precondition-required");
    ours.asPartner()
        .header("If-Match", first.extract().header("ETag"))
        .body(corrected)
        .put(address)
        .then()
        .statusCode(200)
        .body("value", is(53.5f));
    ours.asLead().get(ours.at("/indicators/", indicator)).then().body("latestValue", is(53.5f));
  }

  @Test
  void whatWasMeasuredKeepsItsMeaning() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");
    ours.measures(indicator, "2026-08-24", 52);
    var tag = ours.asLead().get(ours.at("/indicators/", indicator)).header("ETag");

    var other =
        ours.asLead()
            .header("If-Match", tag)
            .body(with(anIndicatorOf("quality"), "unit", "euro"))
            .put(ours.at("/indicators/", indicator))
            .then();
    refused(other, 409, "indicator-measured");
    ours.asLead()
        .header("If-Match", tag)
        .body(with(anIndicatorOf("quality"), "target", 80))
        .put(ours.at("/indicators/", indicator))
        .then()
        .statusCode(200)
        .body("progress", is(0.3f))
        .body("latestValue", is(52));
  }

  @Test
  void whatIsAboutAMemberIsMeasuredByThatMemberAndTheLead() {
    var ours = Case.aPartnershipOf(3);
    String indicator =
        ours.asLead()
            .body(with(anIndicatorOf("cost"), "organisation", ours.members.get(2)))
            .post(ours.at("/indicators"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    refused(ours.measures(indicator, "2026-08-24", 52), 403, "not-owner-nor-lead");
    bulk(ours, "perItem", List.of(item(indicator, "2026-08-24", 52)))
        .statusCode(200)
        .body("refused", is(1))
        .body("items[0].issues[0].name", is("measurements[0].indicator"));
  }

  @Test
  void nothingIsMeasuredInTheFuture() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");

    var answer = ours.measures(indicator, Day.today().plusDays(2).toString(), 52);

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("on"));
  }

  @Test
  void aNumberWithoutEndDoesNoHarm() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");

    refused(
        ours.asLead()
            .body("{\"on\": \"2026-08-24\", \"value\": 1e999999999}")
            .post(ours.at("/indicators/", indicator, "/measurements"))
            .then(),
        400,
        "invalid-input");
    refused(
        ours.asLead()
            .body(
                "{\"measurements\": [{\"indicator\": \""
                    + indicator
                    + "\", \"on\": \"2026-08-24\", \"value\": 1e999999999}]}")
            .post(ours.at("/measurements"))
            .then(),
        400,
        "invalid-input");
  }

  @Test
  void allOrNothingTellsAllThatIsWrongAndDoesNothing() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");

    var answer =
        bulk(
            ours,
            "allOrNothing",
            List.of(
                item(indicator, "2026-08-24", 52),
                item(indicator, "2026-08-24", 53),
                Map.of("indicator", ours.partnership, "on", "2026-08-24")));

    refused(answer, 400, "invalid-input");
    answer.body(
        "issues.name",
        contains("measurements[1].on", "measurements[2].value", "measurements[2].indicator"));
    ours.asLead()
        .get(ours.at("/indicators/", indicator, "/measurements"))
        .then()
        .body("total", is(0));
  }

  @Test
  void perItemDoesWhatIsRightAndSaysWhatBecameOfEach() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("quality");
    ours.measures(indicator, "2026-08-24", 52).statusCode(201);
    ours.measures(indicator, "2026-08-25", 53).statusCode(201);

    bulk(
            ours,
            "perItem",
            List.of(
                item(indicator, "2026-08-24", 52),
                item(indicator, "2026-08-25", 54),
                item(indicator, "2026-08-26", 55),
                item(indicator, "2999-01-01", 56)))
        .statusCode(200)
        .body("created", is(1))
        .body("changed", is(1))
        .body("unchanged", is(1))
        .body("refused", is(1))
        .body("items.outcome", contains("unchanged", "changed", "created", "refused"))
        .body("items[3].issues[0].detail", containsString("toekomst"));
    ours.asLead().get(ours.at("/indicators/", indicator)).then().body("latestValue", is(55));
  }

  @Test
  void aThousandTakeAHandfulOfStatements() {
    var ours = aPartnership();
    var indicators =
        List.of(
            ours.definesAnIndicatorOf("cost"),
            ours.definesAnIndicatorOf("quality"),
            ours.definesAnIndicatorOf("vulnerability"),
            ours.definesAnIndicatorOf("quality"));
    var first = LocalDate.of(2025, 1, 1);
    var thousand =
        IntStream.range(0, 1000)
            .mapToObj(
                each ->
                    item(
                        indicators.get(each % 4),
                        first.plusDays(each / 4).toString(),
                        40 + each % 7))
            .toList();

    var statements =
        Statements.during(
            () ->
                bulk(ours, "allOrNothing", thousand)
                    .statusCode(200)
                    .body("created", is(1000))
                    .body("items", hasSize(1000)));

    // Lock, members; indicators, measurements; five batches of measurements, indicators, history;
    // one batch of events.
    assertThat(statements).hasSizeLessThanOrEqualTo(13);
    var told = ours.events(all -> all.size() >= 8 + 1000);
    assertThat(told.get(told.size() - 1).path("sequence").asText())
        .isEqualTo(String.valueOf(told.size()));
  }

  @Test
  void moreThanAThousandIsRefused() {
    var ours = aPartnership();
    var indicator = ours.definesAnIndicatorOf("cost");
    var many =
        IntStream.range(0, 1001).mapToObj(each -> item(indicator, "2026-08-24", each)).toList();

    var answer = bulk(ours, "perItem", many);

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("measurements"));
  }

  @Test
  void eachOfTheThreeKsNeedsAnIndicatorAndEachIndicatorAMeasurement() {
    var ours = aPartnership();
    requirement(ours, "agree", "indicatorsDefined", false, "kosten, kwaliteit, kwetsbaarheid");
    requirement(ours, "execute", "indicatorsMeasured", false, "geen indicator");

    ours.everyKHasAnIndicator();
    requirement(ours, "agree", "indicatorsDefined", true, "beginwaarde en een doel");
    requirement(ours, "execute", "indicatorsMeasured", false, "Maat voor quality");

    ours.everyIndicatorIsMeasured();
    requirement(ours, "execute", "indicatorsMeasured", true, "cyclus 1");
  }

  private static void requirement(
      Case ours, String phase, String code, boolean met, String explanation) {
    var path = "items.find { it.phase == '" + phase + "' }.requirements.find { it.code == '";
    ours.asLead()
        .get(ours.at("/phases"))
        .then()
        .body(path + code + "' }.met", is(met))
        .body(path + code + "' }.explanation", containsString(explanation));
  }

  private static ValidatableResponse bulk(Case ours, String mode, List<Map<String, Object>> items) {
    return ours.asPartner()
        .body(Map.of("measurements", items))
        .post(ours.at("/measurements?mode=" + mode))
        .then();
  }

  private static Map<String, Object> item(String indicator, String on, Number value) {
    return Map.of("indicator", indicator, "on", on, "value", value);
  }
}
