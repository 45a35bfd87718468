package nl.samenspel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class PublishingInstrumentsTest {

  private final String code = "own" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whatAnAdministratorPublishesIsAskedFromThenOn() {
    publish(code, neighbourhood("Wij groeten elkaar."))
        .then()
        .statusCode(201)
        .header("Location", endsWith(code + "?version=1"))
        .body("version", equalTo(1))
        .body("items[0].text.nl", equalTo("Wij groeten elkaar."));
    publish(code, neighbourhood("Wij kennen elkaar.")).then().statusCode(201);

    As.analyst()
        .get("/v1/instruments/" + code)
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("items[0].text.nl", equalTo("Wij kennen elkaar."));
    As.analyst()
        .get("/v1/instruments/" + code + "?version=1")
        .then()
        .body("items[0].text.nl", equalTo("Wij groeten elkaar."));
    var party = Party.of(0);
    var assessment = party.open(code);
    As.memberOf(party.lead)
        .get("/v1/assessments/" + assessment)
        .then()
        .body("instrumentVersion", equalTo(2));
    party.answered(assessment, party.lead, 5, 4);
    assertThat(party.close(assessment).getFloat("dimensions[0].score")).isEqualTo(4.0f);
  }

  @Test
  void onlyScoresOnTheSameStatementsAreCompared() {
    // Given
    var party = Party.of(0);
    var other = neighbourhood("Wij kennen elkaar.");
    var sameUnderAnotherTitle = new HashMap<>(other);
    sameUnderAnotherTitle.put("title", wording("De straat"));
    scored(party, neighbourhood("Wij groeten elkaar."), 2);

    // When
    var second = scored(party, other, 3);
    var third = scored(party, sameUnderAnotherTitle, 5);

    // Then
    assertThat(second.getString("dimensions[0].previous")).isNull();
    assertThat(second.getString("dimensions[0].change")).isNull();
    assertThat(third.getFloat("dimensions[0].previous")).isEqualTo(3.0f);
    assertThat(third.getFloat("dimensions[0].change")).isEqualTo(2.0f);
  }

  /** What five people score with a version of the instrument, beside the time before. */
  private JsonPath scored(Party party, Map<String, Object> version, int score) {
    publish(code, version).then().statusCode(201);
    var assessment = party.open(code);
    party.answered(assessment, party.lead, 5, score);
    return party.close(assessment);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    var faulty = new HashMap<String, Object>(neighbourhood("Wij groeten elkaar."));
    faulty.put(
        "dimensions",
        List.of(
            dimension("contact"), dimension("contact"), dimension("silent"), dimension("upset")));
    faulty.put(
        "items",
        List.of(
            item("contact1", "contact", false, "Wij groeten elkaar."),
            item("contact1", "contact", false, "Wij groeten elkaar."),
            item("stray1", "elsewhere", false, "Hier hoort niets."),
            item("upset1", "upset", true, "Er is ruzie."),
            item("upset2", "upset", true, "Er is lawaai.")));

    publish(code, faulty)
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            containsInAnyOrder(
                "dimensions[1].code",
                "items[1].code",
                "items[1].text.nl",
                "items[1].text.en",
                "items[2].dimension",
                "dimensions[2]",
                "dimensions[3]"))
        .body(
            "issues.find { it.name == 'dimensions[3]' }.type",
            equalTo("urn:problem-type:samenspel:all-items-reversed"))
        .body(
            "issues.find { it.name == 'dimensions[2]' }.detail",
            equalTo("Geef dit onderwerp ten minste 2 uitspraken."));
    As.analyst().get("/v1/instruments/" + code).then().statusCode(404);
  }

  @Test
  void aMissingLanguageIsNamedWhereverItIsMissing() {
    var faulty = new HashMap<String, Object>(neighbourhood("Wij groeten elkaar."));
    faulty.put("title", Map.of("nl", "De buurt"));
    var items = new ArrayList<Object>();
    items.add(Map.of("code", "contact1", "dimension", "contact", "text", Map.of("en", "Hello.")));
    items.add(
        Map.of(
            "code",
            "2nd",
            "dimension",
            "contact",
            "text",
            Map.of("nl", "Hallo.", "en", "Hello you.", "client", Map.of("nl", "Hoi."))));
    faulty.put("items", items);

    publish(code, faulty)
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            containsInAnyOrder(
                "title.en", "items[0].text.nl", "items[1].code", "items[1].text.client.en"));
  }

  @Test
  void aPhaseThatIsMissingIsNamedWhereverWordsAreGivenByPhase() {
    var hello = wording("Hallo.");
    var text = new HashMap<String, Object>(wording("Wij groeten elkaar."));
    text.put(
        "phases",
        Map.of("explore", hello, "share", hello, "agree", Map.of("nl", "Dag."), "execute", hello));
    var faulty = new HashMap<String, Object>(neighbourhood("Wij groeten elkaar."));
    faulty.put(
        "items",
        List.of(
            Map.of("code", "contact1", "dimension", "contact", "text", text),
            item("contact2", "contact", true, "Ik ken hier niemand.")));

    publish(code, faulty)
        .then()
        .statusCode(400)
        .body(
            "issues.name",
            containsInAnyOrder("items[0].text.phases.shape", "items[0].text.phases.agree.en"));
  }

  @Test
  void onlyAdministratorsPublishAndOnlyTheirOwn() {
    As.coordinatorOf(TimeOrderedId.next())
        .body(neighbourhood("Wij groeten elkaar."))
        .post(versions(code))
        .then()
        .statusCode(403);
    As.nobody().body(neighbourhood("Hallo.")).post(versions(code)).then().statusCode(401);
    publish("trustPulse", neighbourhood("Wij groeten elkaar."))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:instrument-shipped"));
    publish("No-Code", neighbourhood("Wij groeten elkaar.")).then().statusCode(404);
  }

  @Test
  void theSameAgainIsNoNewVersion() {
    publish(code, neighbourhood("Wij groeten elkaar.")).then().statusCode(201);

    publish(code, neighbourhood("Wij groeten elkaar."))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:instrument-unchanged"));
  }

  @Test
  void aRetiredVersionIsNotUsedAnewAndWhatIsOpenGoesOn() {
    // Given
    publish(code, neighbourhood("Wij groeten elkaar.")).then().statusCode(201);
    var party = Party.of(0);
    var assessment = party.open(code);

    // When
    retire(code, 1).then().statusCode(200).body("retiredAt", notNullValue());

    // Then
    As.analyst().get("/v1/instruments").then().body("items.code", not(hasItem(code)));
    As.analyst().get("/v1/instruments/" + code).then().statusCode(404);
    As.analyst().get("/v1/instruments/" + code + "?version=1").then().statusCode(200);
    As.coordinatorOf(party.lead)
        .body(Map.of("partnership", party.id, "instrument", code, "opensOn", "2099-01-01"))
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .body("issues.name", contains("instrument"));
    party
        .invite(assessment, party.lead, 5)
        .forEach(
            token ->
                Party.answer(token, Map.of("answers", Map.of("contact1", 3, "contact2", 3)))
                    .then()
                    .statusCode(204));
    assertThat(party.close(assessment).getFloat("dimensions[0].score")).isEqualTo(3.0f);
    retire(code, 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:instrument-already-retired"));
    retire(code, 7).then().statusCode(404);
  }

  @Test
  void whenTheNewestIsRetiredTheOneBeforeIsUsedAgain() {
    publish(code, neighbourhood("Wij groeten elkaar.")).then().statusCode(201);
    publish(code, neighbourhood("Wij kennen elkaar.")).then().statusCode(201);

    retire(code, 2).then().statusCode(200);

    As.analyst().get("/v1/instruments/" + code).then().body("version", equalTo(1));
    publish(code, neighbourhood("Wij helpen elkaar."))
        .then()
        .statusCode(201)
        .body("version", equalTo(3));
  }

  @Test
  void whatOpensByItselfCannotBeRetired() {
    retire("trustPulse", 1)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:instrument-needed"));
  }

  @Test
  void whoPublishedAndRetiredIsKept() {
    publish(code, neighbourhood("Wij groeten elkaar.")).then().statusCode(201);
    publish(code, neighbourhood("Wij kennen elkaar.")).then().statusCode(201);
    retire(code, 1).then().statusCode(200);

    As.auditor()
        .get(versions(code))
        .then()
        .statusCode(200)
        .body("items.version", contains(2, 1))
        .body("items[0].publishedBy", notNullValue())
        .body("items[0].retiredAt", nullValue())
        .body("items[1].retiredBy", notNullValue());
    As.auditor().get(versions(code) + "?sort=version").then().body("items.version", contains(1, 2));
    As.auditor().get(versions(code) + "?sort=colour").then().statusCode(400);
    As.administrator().get(versions("trustPulse")).then().body("items.version", contains(1));
    As.administrator().get(versions("astrology")).then().statusCode(404);
    As.memberOf(TimeOrderedId.next()).get(versions(code)).then().statusCode(403);
    assertThat(Statements.during(() -> As.auditor().get(versions(code)))).hasSize(1);
  }

  private static Response publish(String code, Map<String, ?> version) {
    return As.administrator().body(version).post(versions(code));
  }

  private static Response retire(String code, int version) {
    return As.administrator().body("{}").post(versions(code) + "/" + version + "/retirement");
  }

  private static String versions(String code) {
    return "/v1/instruments/" + code + "/versions";
  }

  private static Map<String, Object> neighbourhood(String first) {
    return Map.of(
        "title",
        wording("De buurt"),
        "introduction",
        wording("Hoe is het in uw buurt?"),
        "source",
        wording("Van ons."),
        "audiences",
        List.of("professional", "informal"),
        "dimensions",
        List.of(dimension("contact")),
        "items",
        List.of(
            item("contact1", "contact", false, first),
            item("contact2", "contact", true, "Ik ken hier niemand.")));
  }

  private static Map<String, Object> dimension(String code) {
    return Map.of("code", code, "name", wording("Contact"), "description", wording("Contact"));
  }

  private static Map<String, Object> item(
      String code, String dimension, boolean reversed, String text) {
    return Map.of(
        "code", code, "dimension", dimension, "reversed", reversed, "text", wording(text));
  }

  private static Map<String, String> wording(String nl) {
    return Map.of("nl", nl, "en", nl + " (en)");
  }
}
