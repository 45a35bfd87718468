package nl.samenspel.reporting.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.samenspel.chassis.testing.Tokens;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** A person looks at a report in a browser, where that is switched on. */
@QuarkusTest
@WithRealInfrastructure
class SignInTest {

  @Test
  void aBrowserWithoutATokenIsAskedForOne() {
    var story = Story.of("In de browser", "Lead").arrived();

    browser()
        .get(story.at("/report"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?to=" + story.at("/report")));
    browser()
        .get("/sign-in?to=" + story.at("/report"))
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("form-action 'self'"))
        .body(containsString("Toegangstoken"), not(containsString("<script")));
  }

  @Test
  void theTokenIsKeptInACookieThatOnlyTheServerReads() {
    var story = Story.of("Met token", "Lead").arrived();
    var token = Tokens.of("member", story.organisation("Lead"));

    var cookie =
        browser()
            .formParam("to", story.at("/report"))
            .formParam("token", token)
            .post("/sign-in")
            .then()
            .statusCode(303)
            .header("Location", endsWith(story.at("/report")))
            .header(
                "Set-Cookie",
                allOf(
                    containsString("HTTPOnly"),
                    containsString("SameSite=Strict"),
                    containsString("Path=/v1")))
            .extract()
            .cookie("samenspel-token");

    browser()
        .cookie("samenspel-token", cookie)
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .body(containsString("Met token"));
  }

  @Test
  void theCookieOpensReportsOnlyAndNothingThatIsNotOnesOwn() {
    var story = Story.of("Alleen het rapport", "Lead").arrived();
    var own = Tokens.of("member", story.organisation("Lead"));
    var other = Tokens.of("member", java.util.UUID.randomUUID());

    browser().cookie("samenspel-token", own).get(story.at("")).then().statusCode(401);
    browser().cookie("samenspel-token", other).get(story.at("/report")).then().statusCode(404);
    browser().cookie("samenspel-token", "a.b.c").get(story.at("/report")).then().statusCode(401);
    given()
        .cookie("samenspel-token", own)
        .accept("application/json")
        .get(story.at("/report"))
        .then()
        .statusCode(401);
  }

  @Test
  void itLeadsNowhereElseAndTakesNothingFromElsewhere() {
    var story = Story.of("Nergens anders", "Lead").arrived();

    browser().get("/sign-in?to=https://elders.example/").then().statusCode(404);
    browser()
        .formParam("to", "//elders.example")
        .formParam("token", "a.b.c")
        .post("/sign-in")
        .then()
        .statusCode(400);
    browser()
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("to", story.at("/report"))
        .formParam("token", "a.b.c")
        .post("/sign-in")
        .then()
        .statusCode(400);
  }

  private static RequestSpecification browser() {
    return given().redirects().follow(false).accept("text/html,application/xhtml+xml,*/*;q=0.8");
  }
}
