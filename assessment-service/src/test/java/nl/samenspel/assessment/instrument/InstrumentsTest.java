package nl.samenspel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class InstrumentsTest {

  @Inject Instruments instruments;

  @Test
  void theInstrumentsAreListed() {
    As.memberOf(TimeOrderedId.next())
        .get("/v1/instruments?pageSize=100")
        .then()
        .statusCode(200)
        .body(
            "items.code",
            hasItems(
                "equality",
                "fiveLenses",
                "identity",
                "phaseCheck",
                "preferences",
                "skills",
                "threeKs",
                "trustPulse"));
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
    assertThat(Statements.during(() -> As.analyst().get("/v1/instruments/trustPulse"))).hasSize(1);
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
  @CsvSource({
    "fiveLenses, 5, 5, 2",
    "trustPulse, 5, 4, 1",
    "phaseCheck, 4, 4, 1",
    "equality, 10, 3, 1",
    "threeKs, 3, 4, 1",
    "identity, 4, 4, 1",
    "skills, 6, 4, 1",
    "preferences, 5, 4, 2"
  })
  void everyDimensionHasEnoughStatementsOfWhichSomeAreTurnedRound(
      String code, int dimensions, int itemsEach, long reversedEach) {
    var instrument = instruments.version(code, 1);

    assertThat(instrument.dimensions())
        .hasSize(dimensions)
        .allSatisfy(
            dimension -> {
              var items = instrument.itemsOf(dimension);
              assertThat(items).hasSize(itemsEach);
              assertThat(items.stream().filter(Item::reversed).count()).isEqualTo(reversedEach);
            });
    assertThat(instrument.items()).extracting(Item::code).doesNotHaveDuplicates();
    assertThat(instrument.items())
        .allMatch(item -> instrument.dimension(item.dimension()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fiveLenses",
        "trustPulse",
        "phaseCheck",
        "equality",
        "threeKs",
        "identity",
        "skills",
        "preferences"
      })
  void whomItAddressesReadsEveryStatementOnceInBothLanguages(String code) {
    var instrument = instruments.version(code, 1);

    for (var audience : instrument.audiences()) {
      var statements =
          instrument.items().stream().flatMap(item -> both(item.text(), audience)).toList();
      assertThat(statements).doesNotHaveDuplicates().noneMatch(String::isBlank);
      assertThat(statements).allMatch(statement -> statement.endsWith("."));
      assertThat(both(instrument.introduction(), audience)).noneMatch(String::isBlank);
    }
    assertThat(instrument.source().nl()).isNotBlank();
    assertThat(instrument.source().en()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"equality, CLIENT", "equality, INFORMAL", "skills, CLIENT"})
  void clientsAndThoseAroundThemReadEveryStatementInWordsOfTheirOwn(
      String code, Audience audience) {
    var instrument = instruments.version(code, 1);

    assertThat(instrument.addresses(audience)).isTrue();
    assertThat(instrument.items())
        .allSatisfy(
            item ->
                assertThat(both(item.text(), audience))
                    .doesNotContainAnyElementsOf(
                        both(item.text(), Audience.PROFESSIONAL).toList()));
  }

  @Test
  void withoutWordsOfItsOwnAnAudienceReadsThoseOfProfessionals() {
    var wording = new Wording("Openheid", "Openness", new Wording.Variant("Open", "Open"), null);

    assertThat(both(wording, Audience.PROFESSIONAL)).containsExactly("Openheid", "Openness");
    assertThat(both(wording, Audience.CLIENT)).containsExactly("Open", "Open");
    assertThat(both(wording, Audience.INFORMAL)).containsExactly("Openheid", "Openness");
  }

  private static Stream<String> both(Wording wording, Audience audience) {
    return Texts.LANGUAGES.stream().map(language -> wording.in(language, audience));
  }
}
