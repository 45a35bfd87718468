package nl.samenspel.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.result.scoring.Band;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealInfrastructure
class StartersTest {

  @Inject Instruments instruments;
  @Inject Texts texts;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fiveLenses",
        "trustPulse",
        "phaseCheck",
        "equality",
        "threeKs",
        "identity",
        "skills"
      })
  void thereAreQuestionsForEveryWeakDimensionInBothLanguages(String code) {
    var instrument = instruments.latest(code).orElseThrow();
    var questions = new HashSet<String>();

    for (var dimension : instrument.dimensions()) {
      for (var language : Texts.LANGUAGES) {
        Starters.on(instrument, true, dimension.code(), Band.CONCERN)
            .forEach(question -> questions.add(texts.in(language, question)));
      }
    }

    assertThat(questions)
        .hasSize(instrument.dimensions().size() * 4)
        .allMatch(question -> question.contains("?"));
  }

  @Test
  void aWeakResultBringsItsQuestionsInTheLanguageOfTheReader() {
    var party = Party.of(0);
    var weak = party.open("trustPulse");
    party.answered(weak, party.lead, 5, 2);
    party.close(weak);

    As.memberOf(party.lead)
        .header("Accept-Language", "en")
        .get("/v1/assessments/" + weak + "/results")
        .then()
        .body("dimensions[1].band", equalTo("concern"))
        .body(
            "dimensions[1].conversationStarters",
            contains(
                "What do we not dare to say here, and what makes it so?",
                "When was bad news useful to us?"));
  }

  @Test
  void aStrongOrWithheldScoreBringsNone() {
    var party = Party.of(0);
    var strong = party.open("trustPulse");
    party.answered(strong, party.lead, 5, 4);
    assertThat(party.close(strong).getList("dimensions.conversationStarters")).containsOnlyNulls();
    var few = party.open("trustPulse");
    party.answered(few, party.lead, 2, 1);
    assertThat(party.close(few).getList("dimensions.conversationStarters")).containsOnlyNulls();
  }

  @Test
  void whatIsOnlyToBeDiscussedBringsTheMilderQuestion() {
    var party = Party.of(0);
    var middling = party.open("trustPulse");
    party.answered(middling, party.lead, 5, 3);
    party.close(middling);

    As.memberOf(party.lead)
        .get("/v1/assessments/" + middling + "/results")
        .then()
        .body("dimensions[0].conversationStarters", hasSize(1))
        .body("dimensions[0].reliability", nullValue());
  }
}
