package nl.samenspel.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.Party;
import nl.samenspel.assessment.result.disclosure.LinearKnowledge;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/**
 * An intruder collects everything that the service tells anybody about a partnership (results,
 * trends, lists, events), of several assessments after each other, writes all of it down as
 * equations and solves them. The sizes of the groups are known to the intruder too.
 */
@QuarkusTest
@WithRealInfrastructure
class IntruderOverTheApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MINIMUM = 5;

  /** How many of each of the four organisations answer, time after time. */
  private static final List<List<Integer>> ROUNDS =
      List.of(
          List.of(6, 5, 7, 2),
          List.of(6, 5, 7, 5),
          List.of(6, 2, 7, 3),
          List.of(1, 5, 7, 6),
          List.of(0, 6, 7, 3),
          List.of(1, 4, 7, 6));

  private final LinearKnowledge knowledge = new LinearKnowledge();

  @Test
  void nothingTheServiceTellsGivesASmallGroupAway() {
    // Given
    var party = Party.of(3);
    var assessments = ROUNDS.stream().map(sizes -> hold(party, sizes)).toList();

    // When
    for (var round = 0; round < ROUNDS.size(); round++) {
      learnResult(assessments.get(round), party, ROUNDS.get(round));
      learnEvents(assessments.get(round));
    }
    learnTrends(party);

    // Then: the intruder does know the shown scores ...
    assertThat(knowledge.derive(Map.of(cell(assessments.get(1), "openness", party.lead), one())))
        .contains(Fraction.of(4));
    // ... and of the small groups nothing, alone or together
    for (var round = 0; round < ROUNDS.size(); round++) {
      assertNothingSmallIsDerived(assessments.get(round), party, ROUNDS.get(round));
    }
  }

  private static UUID hold(Party party, List<Integer> sizes) {
    var assessment = party.open("trustPulse");
    for (var member = 0; member < sizes.size(); member++) {
      if (sizes.get(member) > 0) {
        party.answered(assessment, party.members().get(member), sizes.get(member), 4 - member % 3);
      } else {
        party.invite(assessment, party.members().get(member), 3);
      }
    }
    party.close(assessment);
    return assessment;
  }

  private void learnResult(UUID assessment, Party party, List<Integer> sizes) {
    var result =
        json(As.memberOf(party.lead).get("/v1/assessments/" + assessment + "/results").asString());
    for (var dimension : result.path("dimensions")) {
      var code = dimension.path("code").asText();
      // What a total is, everybody knows.
      var mean = new HashMap<String, Fraction>();
      var answered = sizes.stream().filter(size -> size > 0).count();
      for (var member = 0; member < sizes.size(); member++) {
        if (sizes.get(member) > 0) {
          mean.put(cell(assessment, code, party.members().get(member)), Fraction.of(1, answered));
        }
      }
      mean.put(total(assessment, code), Fraction.of(-1));
      knowledge.learn(mean, Fraction.ZERO);
      learnDimension(assessment, dimension);
      learnChange(assessment, code, dimension);
    }
  }

  private void learnDimension(UUID assessment, JsonNode dimension) {
    var code = dimension.path("code").asText();
    learn(Map.of(total(assessment, code), one()), dimension.path("score"));
    for (var organisation : dimension.path("organisations")) {
      var id = UUID.fromString(organisation.path("organisation").asText());
      learn(Map.of(cell(assessment, code, id), one()), organisation.path("score"));
      assertThat(organisation.path("score").asInt(1)).isNotZero();
      // No figure that is no equation may be about hidden people.
      assertThat(dimension.has("standardError") && organisation.has("suppressed")).isFalse();
    }
    assertThat(dimension.has("reliability") && dimension.has("suppressed")).isFalse();
  }

  private void learnChange(UUID assessment, String code, JsonNode dimension) {
    var now = dimension.path("score");
    var previous = dimension.path("previous");
    if (!now.isMissingNode() && !previous.isMissingNode()) {
      assertThat(now.decimalValue().subtract(previous.decimalValue()))
          .isEqualByComparingTo(dimension.path("change").decimalValue());
    } else {
      assertThat(dimension.has("change")).isFalse();
      assertThat(dimension.has("uncertainty")).isFalse();
    }
  }

  private void learnEvents(UUID assessment) {
    await()
        .until(
            () ->
                Topics.eventsOf(assessment).stream()
                    .anyMatch(event -> event.path("type").asText().contains("TrustMeasured")));
    for (var event : Topics.eventsOf(assessment)) {
      var data = event.path("data");
      if (event.path("type").asText().contains("AssessmentClosed")) {
        data.path("dimensions").forEach(dimension -> learnDimension(assessment, dimension));
      }
      if (event.path("type").asText().contains("TrustMeasured")) {
        learn(
            Map.of(
                total(assessment, "reliability"), Fraction.of(1, 5),
                total(assessment, "openness"), Fraction.of(1, 5),
                total(assessment, "sharedMission"), Fraction.of(1, 5),
                total(assessment, "engagement"), Fraction.of(1, 5),
                total(assessment, "transparency"), Fraction.of(1, 5)),
            data.path("score"));
      }
    }
  }

  private void learnTrends(Party party) {
    var trends = json(As.analyst().get("/v1/partnerships/" + party.id + "/trends").asString());
    for (var dimension : trends.at("/instruments/0/dimensions")) {
      var code = dimension.path("code").asText();
      for (var point : dimension.path("points")) {
        var assessment = UUID.fromString(point.path("assessment").asText());
        learn(Map.of(total(assessment, code), one()), point.path("score"));
      }
    }
  }

  private void assertNothingSmallIsDerived(UUID assessment, Party party, List<Integer> sizes) {
    for (var subset = 1; subset < 1 << sizes.size(); subset++) {
      var cells = new ArrayList<String>();
      var people = 0;
      for (var member = 0; member < sizes.size(); member++) {
        if ((subset >> member & 1) == 1 && sizes.get(member) > 0) {
          cells.add(cell(assessment, "openness", party.members().get(member)));
          people += sizes.get(member);
        }
      }
      if (people > 0 && people < MINIMUM) {
        assertThat(knowledge.derive(LinearKnowledge.sumOf(cells)))
            .as("%s together, of %s", cells, sizes)
            .isEmpty();
      }
    }
  }

  private void learn(Map<String, Fraction> weights, JsonNode value) {
    if (!value.isMissingNode()) {
      knowledge.learn(weights, exact(value.decimalValue()));
    }
  }

  private static Fraction exact(BigDecimal decimal) {
    return new Fraction(
        decimal.movePointRight(10).toBigIntegerExact(), BigDecimal.TEN.pow(10).toBigInteger());
  }

  private static String cell(UUID assessment, String dimension, UUID organisation) {
    return assessment + " " + dimension + " " + organisation;
  }

  private static String total(UUID assessment, String dimension) {
    return assessment + " " + dimension + " total";
  }

  private static Fraction one() {
    return Fraction.of(1);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
