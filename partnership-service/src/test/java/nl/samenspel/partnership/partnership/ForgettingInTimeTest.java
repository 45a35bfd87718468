package nl.samenspel.partnership.partnership;

import static nl.samenspel.partnership.Agreeing.aContributionOf;
import static nl.samenspel.partnership.Agreeing.aDelegateOf;
import static nl.samenspel.partnership.Agreeing.anAppraisalOf;
import static nl.samenspel.partnership.Agreeing.anIdentity;
import static nl.samenspel.partnership.Agreeing.appraises;
import static nl.samenspel.partnership.Agreeing.compares;
import static nl.samenspel.partnership.Agreeing.names;
import static nl.samenspel.partnership.Agreeing.proposes;
import static nl.samenspel.partnership.Agreeing.states;
import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aProjectOf;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.programmeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.Retention;
import org.junit.jupiter.api.Test;

/** What members wrote about their work together is kept for seven years after it ended. */
@QuarkusTest
@WithRealInfrastructure
class ForgettingInTimeTest {

  private static final LocalDate TERM_FROM_NOW = Day.today().plusYears(7);

  @Inject ForgettingInTime forgetting;
  @Inject Retention retention;

  @Test
  void allTextsGoAndWhoWroteThemAndWhatIsCountedStays() {
    var ours = aPartnership();
    var interest = whatTheySeek(ours, "Rietgors");
    var document = whatTheySign(ours, "Rietgors");
    whatTheyAgreeOn(ours, "Rietgors");
    var project = whatTheyDo(ours, "Rietgors");
    var group = whatTheyOffer(ours, "Rietgors");
    ours.ends(
        "Rietgors stopt",
        Map.of("agreedOn", "2026-10-30", "settlement", "Rietgors betaalt", "handover", "Rietgors"));
    var tag = ours.asLead().get(interest).header("ETag");

    retention.comes(TERM_FROM_NOW.minusDays(1), forgetting);
    retention.assertFills("rietgors", "texts");
    assertThat(retention.placesOf("coordinator@" + ours.lead())).contains("history.actor");

    retention.comes(TERM_FROM_NOW.plusDays(2), forgetting);
    retention.comes(TERM_FROM_NOW.plusDays(3), forgetting);

    retention.assertNowhere("rietgors");
    retention.assertNowhere("coordinator@" + ours.lead());
    read(ours, interest)
        .header("ETag", not(tag))
        .body("position", is("[erased]"))
        .body("priority", is(1));
    read(ours, document).body("kind", is("startingNote"));
    read(ours, project)
        .body("result", is("[erased]"))
        .body("state", is("completed"))
        .body("owner", is(ours.lead().toString()));
    read(ours, group)
        .body("sessions.theme", contains("[erased]", "[erased]"))
        .body("sessions.on", contains("2026-09-21", "2026-09-28"));
    read(ours, ours.at("/transitions"))
        .body("items.waived.flatten().code", contains("startingNote"))
        .body("items.waived.flatten().reason", contains("[erased]"))
        .body("items.exit.settlement", hasItem("[erased]"));
    read(ours, ours.at()).body("purpose", is(Case.profile().get("purpose")));
  }

  @Test
  void whatWasNotWrittenIsNotMarked() {
    var ours = aPartnership();
    var option = written(ours, "/options", anOption(ours, "Tapuit doet het"));
    ours.ends();

    retention.comes(TERM_FROM_NOW.plusDays(2), forgetting);

    read(ours, option).body("title", is("[erased]")).body("description", nullValue());
  }

  @Test
  void aPartnershipThatGoesOnKeepsWhatWasWritten() {
    var ours = aPartnership();
    written(ours, "/interests", with(anInterestOf(ours.lead()), "interest", "Putter wil werk"));

    retention.comes(TERM_FROM_NOW.plusYears(20), forgetting);

    assertThat(retention.placesOf("putter")).contains("interest.interest", "history.after");
    assertThat(retention.placesOf("coordinator@" + ours.lead())).contains("history.actor");
  }

  /** Each answers where one of the things is. */
  private static String whatTheySeek(Case ours, String word) {
    appraises(ours, with(anAppraisalOf(ours.lead()), "reason", word));
    var interest = anInterestOf(ours.lead());
    for (var text : List.of("position", "interest", "alternative")) {
      interest = with(interest, text, word);
    }
    var address = written(ours, "/interests", interest);
    ours.statesAnInterest(ours.partner());
    return address;
  }

  private static String whatTheySign(Case ours, String word) {
    var document =
        written(ours, "/deliverables", with(aDeliverable("startingNote"), "title", word));
    written(
        ours,
        document.substring(document.indexOf("/deliverables")) + "/signatures",
        Map.of("decision", "accept", "remark", word));
    ours.transition(
            Map.of(
                "type",
                "complete",
                "phase",
                "explore",
                "waive",
                List.of(Map.of("code", "startingNote", "reason", word))))
        .statusCode(201);
    return document;
  }

  private static void whatTheyAgreeOn(Case ours, String word) {
    states(ours.lead(), anIdentity("Werk voor ieder.", "openheid"));
    states(ours.partner(), anIdentity("Werk voor ieder.", "openheid", "snelheid"));
    compares(
            ours,
            Map.of(
                "differences",
                List.of(Map.of("subject", "value", "value", "snelheid", "agreement", word)),
                "remark",
                word))
        .statusCode(201);
    names(ours, with(aDelegateOf(ours.lead()), "mandate", Map.of("scope", word)));
    proposes(ours, with(aContributionOf(ours.lead(), 1000, 100), "description", word));
    written(ours, "/options", with(anOption(ours, word), "description", word));
  }

  private static String whatTheyDo(Case ours, String word) {
    written(
        ours,
        "/activities",
        Map.of("movement", "deepening", "on", "2026-02-12", "title", word, "note", word));
    written(
        ours,
        "/pitfalls",
        Map.of(
            "title",
            word,
            "description",
            word,
            "mitigation",
            word,
            "likelihood",
            2,
            "impact",
            3,
            "owner",
            ours.lead()));
    var project = with(aProjectOf(ours.lead()), "state", "completed");
    for (var text : List.of("title", "goal", "result")) {
      project = with(project, text, word);
    }
    return written(ours, "/projects", project);
  }

  private static String whatTheyOffer(Case ours, String word) {
    var programme =
        written(
            ours,
            "/programmes",
            with(with(programmeOf(ours.lead()), "goal", word), "tailoring", word));
    return written(
        ours,
        "/groups",
        Map.of(
            "programme",
            programme.substring(programme.lastIndexOf('/') + 1),
            "title",
            word,
            "approach",
            word,
            "participants",
            List.of(),
            "sessions",
            List.of(
                Map.of("on", "2026-09-21", "theme", word),
                Map.of("on", "2026-09-28", "theme", word))));
  }

  private static Map<String, Object> anOption(Case ours, String title) {
    return Map.of(
        "title",
        title,
        "effects",
        ours.members.stream().map(each -> Map.of("organisation", each, "gain", 1)).toList());
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

  private static ValidatableResponse read(Case ours, String address) {
    return ours.asLead().get(address).then().statusCode(200);
  }
}
