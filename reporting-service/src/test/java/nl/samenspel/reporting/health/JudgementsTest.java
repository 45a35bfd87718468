package nl.samenspel.reporting.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.AnyStory;
import nl.samenspel.reporting.health.rule.Finding;
import nl.samenspel.reporting.health.rule.Rules;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Applying;
import org.junit.jupiter.api.Test;

/** What is kept ready is what the rules would say, whatever happened and whatever day it is. */
@QuarkusTest
@WithRealInfrastructure
class JudgementsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Inject Applying applying;
  @Inject Judgements judgements;
  @Inject Partnerships partnerships;
  @Inject Evidences evidences;
  @Inject Healths healths;
  @Inject HealthSettings thresholds;
  @Inject Texts texts;
  @Inject Sql sql;

  @Test
  void whatIsKeptIsWhatTheRulesSayForAnyStoryOnAnyDay() {
    for (long seed = 1; seed <= 60; seed++) {
      var lot = new Random(seed);
      var partnership = UUID.randomUUID();
      QuarkusTransaction.begin();
      try {
        inBatches(events(seed, partnership), lot);
        var facts = evidences.of(partnerships.known(List.of(partnership))).get(0).facts();
        for (int i = 0; i < 25; i++) {
          var day = Day.today().plusDays(lot.nextInt(1_500) - 900);

          var kept = healths.on(day, List.of(partnership)).get(partnership);

          var fresh = Rules.judge(facts, day, thresholds);
          assertThat(told(kept)).as("seed %d on %s", seed, day).isEqualTo(told(fresh));
          assertThat(kept.status()).isEqualTo(Judgement.status(fresh));
        }
      } finally {
        QuarkusTransaction.rollback();
      }
    }
  }

  @Test
  void whatWasJudgedByOtherThresholdsIsJudgedAnew() {
    var partnership = UUID.randomUUID();
    QuarkusTransaction.begin();
    try {
      applying.live(events(7, partnership));
      sql.update("update judged set basis = basis + 1 where partnership = ?", partnership);
      sql.update("delete from health where partnership = ?", partnership);
      assertThat(healths.on(Day.today(), List.of(partnership)).get(partnership).status())
          .as("green is never given for lack of data")
          .isEqualTo("unknown");
      assertThat(judgements.outstanding()).contains(partnership);

      judgements.derive(judgements.outstanding());

      assertThat(judgements.outstanding()).doesNotContain(partnership);
      assertThat(
              sql.list(
                  "select 1 as one from health where partnership = ?",
                  row -> row.integer("one"),
                  partnership))
          .isNotEmpty();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private void inBatches(List<IncomingEvent> events, Random lot) {
    for (int from = 0; from < events.size(); ) {
      int to = Math.min(events.size(), from + 1 + lot.nextInt(8));
      applying.live(events.subList(from, to));
      from = to;
    }
  }

  private static List<IncomingEvent> events(long seed, UUID partnership) {
    var story =
        new AnyStory(
            seed, Day.today(), "Lot " + seed, List.of(UUID.randomUUID(), UUID.randomUUID()));
    var events = new ArrayList<IncomingEvent>();
    for (var fact : story.facts()) {
      var number = events.size();
      ObjectNode data = MAPPER.valueToTree(fact.data());
      data.put("partnership", partnership.toString());
      events.add(
          new IncomingEvent(
              UUID.randomUUID(),
              (fact.ofAssessment() ? "nl.samenspel.assessment." : "nl.samenspel.partnership.")
                  + fact.type()
                  + ".v1",
              fact.ofAssessment() ? UUID.fromString(data.path("assessment").asText()) : partnership,
              number + 1,
              Instant.now(),
              partnership,
              data,
              "{}",
              "nowhere",
              0,
              number));
    }
    return events;
  }

  private List<String> told(Condition.Health health) {
    return health.reasons().stream()
        .map(each -> line(each.rule(), each.severity(), each.evidence()))
        .toList();
  }

  private List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(each -> line(each.rule(), Texts.wireName(each.severity()), each.evidence()))
        .toList();
  }

  private String line(String rule, String severity, Text evidence) {
    return rule + " " + severity + " " + texts.in(Texts.DUTCH, evidence);
  }
}
