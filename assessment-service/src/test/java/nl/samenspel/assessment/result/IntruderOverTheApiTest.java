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
import java.util.HashSet;
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

  private static final List<String> AUDIENCES = List.of("professional", "client");

  /** How many professionals and clients of each of three organisations answer. */
  private static final List<List<List<Integer>>> SPLIT_ROUNDS =
      List.of(
          // Three and three clients among six and five others.
          List.of(List.of(6, 3), List.of(5, 3), List.of(7, 0)),
          // All clients but two are of an organisation of their own.
          List.of(List.of(6, 2), List.of(0, 8), List.of(7, 0)),
          // Too few clients at all.
          List.of(List.of(6, 2), List.of(5, 2), List.of(7, 0)),
          // Whole organisations.
          List.of(List.of(6, 0), List.of(0, 8), List.of(7, 0)),
          // The third is hidden, and takes the second along; what is left are two clients.
          List.of(List.of(9, 2), List.of(5, 3), List.of(0, 3)));

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

  @Test
  void norDoAudiencesOrganisationsAndTheTotalTogether() {
    // Given: professionals and clients of three organisations, time after time
    var party = Party.of(2);
    var assessments = SPLIT_ROUNDS.stream().map(sizes -> holdSplit(party, sizes)).toList();

    // When
    for (var round = 0; round < SPLIT_ROUNDS.size(); round++) {
      learnSplit(assessments.get(round), party, SPLIT_ROUNDS.get(round));
    }

    // Then
    for (var round = 0; round < SPLIT_ROUNDS.size(); round++) {
      assertNothingOfFewIsDerived(assessments.get(round), party, SPLIT_ROUNDS.get(round));
    }
    assertThat(assessments.stream().map(this::tellsAudiences))
        .containsExactly(true, false, false, true, false);
  }

  private static UUID holdSplit(Party party, List<List<Integer>> sizes) {
    var assessment = party.open("trustPulse");
    for (var member = 0; member < sizes.size(); member++) {
      for (var audience = 0; audience < AUDIENCES.size(); audience++) {
        var people = sizes.get(member).get(audience);
        if (people > 0) {
          party.answered(
              assessment,
              party.members().get(member),
              AUDIENCES.get(audience),
              people,
              2 + (member + audience) % 3);
        }
      }
    }
    party.close(assessment);
    return assessment;
  }

  /** Whatever is told of openness, with everything that anybody can know of the numbers. */
  private void learnSplit(UUID assessment, Party party, List<List<Integer>> sizes) {
    var openness = openness(assessment);
    var shown = new ArrayList<Integer>();
    var total = new HashMap<String, Fraction>();
    for (var member = 0; member < sizes.size(); member++) {
      var own = new HashMap<String, Fraction>();
      var people = sizes.get(member).stream().mapToInt(each -> each).sum();
      for (var audience = 0; audience < AUDIENCES.size(); audience++) {
        var cell = split(assessment, member, audience);
        own.put(cell, Fraction.of(sizes.get(member).get(audience), people));
        total.put(cell, Fraction.of(sizes.get(member).get(audience), people * sizes.size()));
      }
      var score = scoreOf(openness, party.members().get(member));
      learn(own, score);
      if (!score.isMissingNode()) {
        shown.add(member);
      }
    }
    learn(total, openness.path("score"));
    for (var told : openness.path("audiences")) {
      var audience = AUDIENCES.indexOf(told.path("audience").asText());
      var people = shown.stream().mapToInt(member -> sizes.get(member).get(audience)).sum();
      var weights = new HashMap<String, Fraction>();
      shown.forEach(
          member ->
              weights.put(
                  split(assessment, member, audience),
                  people == 0 ? one() : Fraction.of(sizes.get(member).get(audience), people)));
      learn(weights, told.path("score"));
      assertThat(told.has("score")).isNotEqualTo(told.has("suppressed"));
      assertThat(told.has("n")).isFalse();
    }
  }

  private void assertNothingOfFewIsDerived(
      UUID assessment, Party party, List<List<Integer>> sizes) {
    for (var subset = 1; subset < 1 << sizes.size() * AUDIENCES.size(); subset++) {
      var few = new HashSet<String>();
      var people = 0;
      for (var cell = 0; cell < sizes.size() * AUDIENCES.size(); cell++) {
        if ((subset >> cell & 1) == 1) {
          few.add(split(assessment, cell / AUDIENCES.size(), cell % AUDIENCES.size()));
          people += sizes.get(cell / AUDIENCES.size()).get(cell % AUDIENCES.size());
        }
      }
      if (people < MINIMUM) {
        assertThat(knowledge.speaksOf(few)).as("%s of %s", few, sizes).isFalse();
      }
    }
  }

  private boolean tellsAudiences(UUID assessment) {
    return openness(assessment).path("audiences").path(0).has("score");
  }

  private static JsonNode openness(UUID assessment) {
    var result = json(As.analyst().get("/v1/assessments/" + assessment + "/results").asString());
    for (var dimension : result.path("dimensions")) {
      if (dimension.path("code").asText().equals("openness")) {
        return dimension;
      }
    }
    throw new AssertionError("No openness in " + result);
  }

  private static JsonNode scoreOf(JsonNode dimension, UUID organisation) {
    for (var each : dimension.path("organisations")) {
      if (each.path("organisation").asText().equals(organisation.toString())) {
        return each.path("score");
      }
    }
    throw new AssertionError("No " + organisation + " in " + dimension);
  }

  private static String split(UUID assessment, int member, int audience) {
    return assessment + " openness " + member + " " + AUDIENCES.get(audience);
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
