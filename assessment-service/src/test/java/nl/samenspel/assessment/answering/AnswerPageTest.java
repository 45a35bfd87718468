package nl.samenspel.assessment.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as a browser without scripts plays it: it sends back what stands in the form. */
@QuarkusTest
@WithRealInfrastructure
class AnswerPageTest {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final Pattern CHECKED =
      Pattern.compile("<input type=\"radio\" name=\"([^\"]*)\" value=\"([1-5])\" checked>");
  private static final Pattern RADIO =
      Pattern.compile("<input type=\"radio\" name=\"([^\"]*)\" value=\"4\"");

  private Party party;

  @BeforeEach
  void anotherPartnership() {
    party = Party.of(0);
  }

  @Test
  void fivePeopleAnswerPartByPartAndAreCounted() {
    var assessment = party.open("trustPulse");

    for (var token : party.invite(assessment, party.lead, 5)) {
      var page = begin(token);
      for (var part = 1; part <= 4; part++) {
        assertThat(page.htmlPath().getString("html.head.title"))
            .contains("Deel " + part + " van 5");
        page = press(page, "go", "next", fours(page));
      }
      press(page, "go", "send", Map.of("r.openness", "Praat met ons."))
          .then()
          .statusCode(303)
          .header("Location", containsString("/answer/thanks?language=nl"));
    }

    var result = party.close(assessment);
    assertThat(result.getInt("responded")).isEqualTo(5);
    // openness: 4, 6 - 4 = 2, 4, 4
    assertThat(result.getFloat("dimensions.find { it.code == 'openness' }.score")).isEqualTo(3.5f);
    assertThat(result.getList("dimensions.find { it.code == 'openness' }.comments")).hasSize(5);
  }

  @Test
  void theEndIsClear() {
    page(browser().get("/answer/thanks?language=nl"), 200)
        .body("html.body.header.h1", equalTo("Dank u wel"));
    page(browser().get("/answer/thanks?language=en"), 200)
        .body("html.body.header.h1", equalTo("Thank you"));
  }

  @Test
  void nothingIsLostByGoingBackOrReloadingOrChangingTheLanguage() {
    var first = begin(token("professional"));

    var second = press(first, "go", "next", fours(first));
    var again = press(first, "go", "next", fours(first));
    assertThat(again.asString()).isEqualTo(second.asString());
    var english = press(second, "switch", "en", Map.of("a.reliability2", "2"));
    assertThat(english.htmlPath().getString("html.@lang")).isEqualTo("en");
    assertThat(english.asString()).contains("When something fails I hear so in time.");
    assertThat(found(CHECKED, english)).containsEntry("a.reliability2", "2");
    var back = press(english, "go", "back", Map.of());

    assertThat(back.htmlPath().getString("html.@lang")).isEqualTo("en");
    assertThat(found(CHECKED, back)).containsAllEntriesOf(fours(first));
    assertThat(found(HIDDEN, back)).containsEntry("a.reliability2", "2");
    assertThat(back.asString()).contains("6 of 20 sentences answered");
  }

  @Test
  void everyAudienceReadsItsOwnWords() {
    var assessment = party.open("skills");
    var token = invited(assessment, "client");

    assertThat(begin(token).asString())
        .contains("Samenwerken: hoe gaat het mij af?")
        .contains("Ik vraag het als ik een ander niet begrijp.");
  }

  @Test
  void aTokenThatGivesNoRightIsRefusedKindlyInTheLanguageOfTheReader() {
    page(send(Map.of("token", "nonsense", "language", "en")), 404)
        .body("html.@lang", equalTo("en"))
        .body("html.body.header.h1", equalTo("We do not know this invitation"));
    page(send(Map.of("token", "")), 400).body("html.@lang", equalTo("nl"));
    var used = token("professional");
    Party.answer(used, Map.of("answers", Map.of("openness1", 3))).then().statusCode(204);
    page(send(Map.of("token", used)), 409)
        .body("html.body.header.h1", equalTo("Uw antwoorden zijn al ontvangen"));
    var assessment = party.open("threeKs");
    var late = invited(assessment, "professional");
    party.close(assessment);
    page(send(Map.of("token", " " + late + "\n")), 410)
        .body("html.body.header.h1", equalTo("De vragenlijst is gesloten"));
  }

  @Test
  void whoeverAnsweredNothingIsToldSo() {
    var page = begin(token("professional"));

    page(press(page, "go", "send", Map.of()), 400)
        .body("html.head.title", containsString("Er klopt nog iets niet"));
  }

  @Test
  void aRemarkThatCannotBeTakenIsNamedAtItsFieldAndKept() {
    var form = new LinkedHashMap<>(Map.of("a.openness1", "4", "part", "4"));
    form.put("r.openness", "bel 111222333 <b>nu</b>");
    var page = begin(token("professional"));

    var refused = press(page, "go", "send", form);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.asString())
        .contains("<a href=\"#r.openness\">Openheid: ")
        .contains("aria-describedby=\"r.openness-fault\"")
        .contains("bel 111222333 &lt;b&gt;nu&lt;/b&gt;</textarea>");
    assertThat(found(HIDDEN, refused)).containsEntry("a.openness1", "4");
  }

  @Test
  void aRemarkMayBeAsLongAsItsFieldWhateverIsInIt() {
    var euros = "€".repeat(2000);
    // The field counts each end of a line once; the browser sends two characters for it.
    var lines = "x\r\n".repeat(1000);
    var form = Map.of("a.openness1", "4", "part", "4", "r.openness", euros, "r.reliability", lines);

    var page = begin(token("professional"));

    var back = press(page, "go", "back", form);
    assertThat(found(HIDDEN, back)).containsEntry("r.openness", euros);
    press(page, "go", "send", form).then().statusCode(303);
  }

  @Test
  void theTokenStandsInNoAddressAndNoScriptStandsInThePage() {
    var token = token("professional");
    var response = begin(token);

    assertThat(response.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.header("API-Version")).isNotNull();
    assertThat(response.asString())
        .doesNotContainPattern("<script(?! src=\"/answer/keep.js\" defer></script>)")
        .doesNotContain("onclick=")
        .doesNotContain("style=")
        .doesNotContainPattern("(href|action)=\"[^\"]*" + Pattern.quote(token));
    assertThat(response.asString().split(Pattern.quote(token), -1)).hasSize(2);
    browser().get("/answer?token=" + token).then().statusCode(400);
    browser().get("/answer/style.css").then().statusCode(200).contentType("text/css");
    browser().get("/answer/keep.js").then().statusCode(200);
  }

  @Test
  void thePageIsNoPartOfTheInterface() {
    RestAssured.get("/v1/openapi.json").then().body(not(containsString("/answer")));
  }

  @Test
  void aPartCostsTwoStatements() {
    var token = token("professional");

    assertThat(Statements.during(() -> begin(token))).hasSize(2);
  }

  private String token(String audience) {
    return invited(party.open("trustPulse"), audience);
  }

  private String invited(UUID assessment, String audience) {
    return As.coordinatorOf(party.lead)
        .body(Map.of("organisation", party.lead, "audience", audience, "count", 1))
        .post("/v1/assessments/" + assessment + "/invitations")
        .then()
        .statusCode(201)
        .extract()
        .path("tokens[0]");
  }

  private static Response begin(String token) {
    var page = send(Map.of("token", token));
    page.then().statusCode(200).contentType("text/html;charset=UTF-8");
    return page;
  }

  /** Sends the form of a page with what was filled in and the button that was pressed. */
  private static Response press(
      Response page, String button, String value, Map<String, String> filledIn) {
    var form = new LinkedHashMap<>(found(HIDDEN, page));
    form.putAll(found(CHECKED, page));
    form.putAll(filledIn);
    form.put(button, value);
    return send(form);
  }

  private static Response send(Map<String, String> form) {
    return browser()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(form)
        .redirects()
        .follow(false)
        .post("/answer");
  }

  private static RequestSpecification browser() {
    return RestAssured.given().accept("text/html,application/xhtml+xml,*/*;q=0.8");
  }

  private static ValidatableResponse page(Response response, int status) {
    return response.then().statusCode(status).contentType("text/html;charset=UTF-8");
  }

  private static Map<String, String> fours(Response page) {
    var answers = new LinkedHashMap<String, String>();
    found(RADIO, page).keySet().forEach(name -> answers.put(name, "4"));
    return answers;
  }

  private static Map<String, String> found(Pattern pattern, Response page) {
    var fields = new LinkedHashMap<String, String>();
    pattern
        .matcher(page.asString())
        .results()
        .forEach(
            found -> fields.put(found.group(1), found.groupCount() > 1 ? found.group(2) : "4"));
    return fields;
  }
}
