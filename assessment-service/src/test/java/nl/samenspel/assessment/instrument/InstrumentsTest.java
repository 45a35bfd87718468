package nl.samenspel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class InstrumentsTest {

  @Inject Instruments instruments;

  @Test
  void theInstrumentsAreListed() {
    As.memberOf(TimeOrderedId.next())
        .get("/v1/instruments")
        .then()
        .statusCode(200)
        .body("items.code", contains("fiveLenses", "phaseCheck", "trustPulse"))
        .body("total", equalTo(3));
    As.nobody().get("/v1/instruments").then().statusCode(401);
    assertThat(Statements.during(() -> As.analyst().get("/v1/instruments"))).hasSize(1);
  }

  @Test
  void anInstrumentIsGivenWithItsStatementsInBothLanguages() {
    var answer = As.analyst().get("/v1/instruments/trustPulse");

    answer
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("code", equalTo("trustPulse"))
        .body("version", equalTo(1))
        .body("dimensions", hasSize(5))
        .body("items", hasSize(20))
        .body("items[0].code", equalTo("reliability1"))
        .body("items[0].dimension", equalTo("reliability"))
        .body("items[0].reversed", equalTo(false))
        .body("items[0].text.nl", notNullValue())
        .body("items[0].text.en", notNullValue());
    As.analyst()
        .header("If-None-Match", "\"1\"")
        .get("/v1/instruments/trustPulse")
        .then()
        .statusCode(304);
    As.analyst().get("/v1/instruments/trustPulse?version=1").then().statusCode(200);
    As.analyst().get("/v1/instruments/trustPulse?version=2").then().statusCode(404);
    As.analyst().get("/v1/instruments/trustPulse?colour=red").then().statusCode(400);
    As.analyst().get("/v1/instruments/astrology").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fiveLenses", "trustPulse", "phaseCheck"})
  void everyDimensionHasEnoughStatementsOfWhichSomeAreTurnedRound(String code) {
    var instrument = instruments.version(code, 1);
    var thorough = code.equals("fiveLenses");

    assertThat(instrument.dimensions())
        .allSatisfy(
            dimension -> {
              var items = instrument.itemsOf(dimension);
              assertThat(items).hasSizeGreaterThanOrEqualTo(thorough ? 5 : 4);
              assertThat(items.stream().filter(Item::reversed)).hasSize(thorough ? 2 : 1);
            });
    assertThat(instrument.items()).extracting(Item::code).doesNotHaveDuplicates();
    assertThat(instrument.items().stream().flatMap(item -> both(item.text())))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
    assertThat(instrument.items())
        .allMatch(item -> instrument.dimension(item.dimension()).isPresent());
  }

  private static Stream<String> both(Wording wording) {
    return Stream.of(wording.nl(), wording.en());
  }
}
