package nl.samenspel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class InstrumentsTest {

  private static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");

  @Inject Instruments instruments;
  @Inject Validator validator;

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
    "fiveLenses, 1, 5, 5, 2",
    "trustPulse, 1, 5, 4, 1",
    "phaseCheck, 1, 4, 4, 1",
    "phaseCheck, 2, 4, 4, 1",
    "equality, 1, 10, 3, 1",
    "threeKs, 1, 3, 4, 1",
    "identity, 1, 4, 4, 1",
    "skills, 1, 6, 4, 1",
    "preferences, 1, 5, 4, 2"
  })
  void everyDimensionHasEnoughStatementsOfWhichSomeAreTurnedRound(
      String code, int version, int dimensions, int itemsEach, long reversedEach) {
    var instrument = instruments.version(code, version);

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
  @MethodSource("shipped")
  void whomItAddressesReadsEveryStatementOnceInBothLanguages(String code) {
    var instrument = instruments.latest(code).orElseThrow();

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

  @ParameterizedTest
  @ValueSource(strings = {"explore", "share", "agree", "shape", "execute"})
  void everyPhaseIsLookedBackOnInStatementsOfItsOwn(String phase) {
    var check = instruments.latest(Instrument.PHASE_CHECK).orElseThrow();
    var own = statementsAbout(check, phase);

    assertThat(own)
        .doesNotHaveDuplicates()
        .allMatch(statement -> statement.endsWith("."))
        .doesNotContainAnyElementsOf(statementsAbout(check, null));
    for (var other : PHASES) {
      if (!other.equals(phase)) {
        assertThat(own).doesNotContainAnyElementsOf(statementsAbout(check, other));
      }
    }
    assertThat(both(check.title(), Audience.CLIENT, phase).toList())
        .doesNotContainAnyElementsOf(both(check.title(), Audience.CLIENT).toList());
  }

  @Test
  void thePhaseCheckShowsItsWordsAboutEveryPhaseAndTheVersionBeforeStaysAsItWas() {
    var now = As.analyst().get("/v1/instruments/phaseCheck").jsonPath();
    var before = As.analyst().get("/v1/instruments/phaseCheck?version=1").jsonPath();

    assertThat(now.getInt("version")).isEqualTo(2);
    for (var phase : PHASES) {
      for (var language : List.of("nl", "en")) {
        assertThat(now.getList("items.text.phases." + phase + "." + language, String.class))
            .hasSize(16)
            .doesNotContainNull();
      }
    }
    assertThat(before.getList("items.text.phases")).containsOnlyNulls();
    for (var what : List.of("dimensions.code", "items.code", "items.dimension", "items.reversed")) {
      assertThat(now.getList(what)).as(what).isEqualTo(before.getList(what));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatComesWithTheServiceIsAsSoundAsWhatAdministratorsPublish(String code) {
    var instrument = instruments.latest(code).orElseThrow();
    var request =
        new InstrumentRequest(
            instrument.title(),
            instrument.introduction(),
            instrument.source(),
            instrument.audiences(),
            instrument.neutral(),
            instrument.dimensions(),
            instrument.items());

    assertThat(validator.validate(request)).isEmpty();
    assertThat(Soundness.faultsOf(request)).isEmpty();
  }

  @Test
  void withoutWordsOfItsOwnAnAudienceReadsThoseOfProfessionals() {
    var wording =
        new Wording("Openheid", "Openness", new Wording.Variant("Open", "Open"), null, null);

    assertThat(both(wording, Audience.PROFESSIONAL)).containsExactly("Openheid", "Openness");
    assertThat(both(wording, Audience.CLIENT)).containsExactly("Open", "Open");
    assertThat(both(wording, Audience.INFORMAL)).containsExactly("Openheid", "Openness");
  }

  @Test
  void aPhaseIsAskedAboutInItsOwnWordsExceptToAnAudienceThatHasThem() {
    var wording =
        new Wording("Doel", "Goal", new Wording.Variant("Plan", "Plan"), null, eachByItsName());

    assertThat(both(wording, Audience.PROFESSIONAL, "share")).containsExactly("share nl", "share");
    assertThat(both(wording, Audience.INFORMAL, "agree")).containsExactly("agree nl", "agree");
    assertThat(both(wording, Audience.CLIENT, "share")).containsExactly("Plan", "Plan");
    assertThat(both(wording, Audience.PROFESSIONAL, "celebrate")).containsExactly("Doel", "Goal");
    assertThat(both(wording, Audience.PROFESSIONAL)).containsExactly("Doel", "Goal");
  }

  private static Stream<String> shipped() {
    return Stream.of(
        "fiveLenses",
        "trustPulse",
        "phaseCheck",
        "equality",
        "threeKs",
        "identity",
        "skills",
        "preferences");
  }

  private static Wording.Phases eachByItsName() {
    var words = PHASES.stream().map(name -> new Wording.Variant(name + " nl", name)).toList();
    return new Wording.Phases(words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
  }

  private static List<String> statementsAbout(Instrument instrument, String phase) {
    return instrument.items().stream()
        .flatMap(item -> both(item.text(), Audience.PROFESSIONAL, phase))
        .toList();
  }

  private static Stream<String> both(Wording wording, Audience audience) {
    return both(wording, audience, null);
  }

  private static Stream<String> both(Wording wording, Audience audience, String phase) {
    return Texts.LANGUAGES.stream().map(language -> wording.in(language, audience, phase));
  }
}
