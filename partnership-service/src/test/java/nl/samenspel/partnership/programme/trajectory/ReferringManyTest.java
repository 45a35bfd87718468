package nl.samenspel.partnership.programme.trajectory;

import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.programme.Offering.SHARED;
import static nl.samenspel.partnership.programme.Offering.aProgramme;
import static nl.samenspel.partnership.programme.Offering.intake;
import static nl.samenspel.partnership.programme.Offering.programmeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.programme.Offering;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ReferringManyTest {

  @Test
  void allOrNothingTellsAllThatIsWrongAndDoesNothing() {
    var offered = aProgramme();

    var answer =
        bulk(
            offered,
            "allOrNothing",
            List.of(
                offered.participant("K-2026-0001"),
                offered.participant("K-2026-0001"),
                offered.participant("Jansen"),
                with(offered.participant("K-2026-0002"), "programme", UUID.randomUUID())));

    refused(answer, 400, "invalid-input");
    answer.body(
        "issues.name",
        contains(
            "trajectories[1].participant",
            "trajectories[2].participant",
            "trajectories[3].programme"));
    assertThat(answer.extract().asString()).doesNotContain("Jansen");
    offered.asReferrer().get(offered.partnership.at("/trajectories")).then().body("total", is(0));
  }

  @Test
  void perItemDoesWhatIsRightAndSaysWhatBecameOfEach() {
    var offered = aProgramme();
    offered.refers("K-2026-0001");
    offered.refers("K-2026-0002");
    offered.running("K-2026-0003");
    var changed = with(intake(), "level", 4);

    bulk(
            offered,
            "perItem",
            List.of(
                offered.participant("K-2026-0001"),
                with(offered.participant("K-2026-0002"), "intake", changed),
                with(offered.participant("K-2026-0003"), "intake", changed),
                offered.participant("K-2026-0004"),
                with(offered.participant("K-2026-0005"), "intake", Map.of("level", 9)),
                with(offered.participant("K-2026-0006"), "registeredOn", "2999-01-01")))
        .statusCode(200)
        .body(
            "items.outcome",
            contains("unchanged", "changed", "refused", "created", "refused", "refused"))
        .body("items[2].issues[0].type", is("urn:problem-type:samenspel:trajectory-intake-fixed"))
        .body("items[4].issues.name", not(List.of()))
        .body("items[5].issues.name", contains("trajectories[5].registeredOn"));
    offered.asReferrer().get(offered.partnership.at("/trajectories")).then().body("total", is(4));
  }

  @Test
  void theSameFileChangesNothingWhateverWasSharedOrStartedOrPricedMeanwhile() {
    var offered = aProgramme();
    var file = List.of(offered.participant("K-2026-0001"), offered.participant("K-2026-0002"));
    var shared = offered.refers("K-2026-0001");
    offered.taken(shared, SHARED);
    offered.running("K-2026-0002");
    var programme = offered.partnership.at("/programmes/", offered.programme);
    offered
        .asProvider()
        .header("If-Match", "*")
        .body(with(programmeOf(offered.provider()), "plannedCostPerTrajectory", 8100))
        .put(programme)
        .then()
        .statusCode(200);

    bulk(offered, "allOrNothing", file)
        .statusCode(200)
        .body("items.outcome", contains("unchanged", "unchanged"));
    offered.asReferrer().body(file.get(0)).put(shared).then().statusCode(200);

    offered.read(shared).body("intake.sharedOn", is("2025-03-10")).body("intake.cost", is(7500.0f));
  }

  @Test
  void whatIsAnothersIsRefusedWithoutTellingWhetherItIsThere() {
    var offered = aProgramme();
    offered.refers("K-2026-0001");

    As.memberOf(offered.bystander())
        .body(
            Map.of(
                "trajectories",
                List.of(offered.participant("K-2026-0001"), offered.participant("K-2026-0002"))))
        .post(offered.partnership.at("/trajectories/bulk?mode=perItem"))
        .then()
        .statusCode(200)
        .body("items.outcome", contains("refused", "refused"))
        .body("items[0].issues.type", contains(problem("trajectory-of-another")))
        .body("items[1].issues.type", contains(problem("trajectory-of-another")));
  }

  @Test
  void norIsItToldByWhatElseIsWrongWithIt() {
    var offered = aProgramme();
    offered.refers("K-2026-0001");

    As.memberOf(offered.bystander())
        .body(
            Map.of(
                "trajectories",
                Stream.of("K-2026-0001", "K-2026-0002")
                    .map(each -> with(offered.participant(each), "registeredOn", "2099-01-01"))
                    .toList()))
        .post(offered.partnership.at("/trajectories/bulk?mode=perItem"))
        .then()
        .statusCode(200)
        .body("items[0].issues.type", contains(problem("trajectory-of-another")))
        .body("items[1].issues.type", contains(problem("trajectory-of-another")));
  }

  @Test
  void aThousandTakeAHandfulOfStatements() {
    var offered = aProgramme();
    var thousand = new ArrayList<Map<String, Object>>();
    IntStream.range(0, 1000)
        .forEach(each -> thousand.add(offered.participant("K-2026-" + (10_000 + each))));

    var made =
        Statements.during(
            () ->
                bulk(offered, "allOrNothing", thousand).statusCode(200).body("created", is(1000)));
    // Lock, members; programme; trajectories; five batches of inserts; history; events.
    assertThat(made).hasSizeLessThanOrEqualTo(12);

    thousand.replaceAll(each -> with(each, "intake", with(intake(), "level", 5)));
    var changed =
        Statements.during(
            () ->
                bulk(offered, "allOrNothing", thousand).statusCode(200).body("changed", is(1000)));
    assertThat(changed).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void moreThanAThousandIsRefused() {
    var offered = aProgramme();
    var many =
        IntStream.range(0, 1001).mapToObj(each -> offered.participant("K-2026-" + each)).toList();

    var answer = bulk(offered, "perItem", many);

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", contains("trajectories"));
  }

  private static String problem(String name) {
    return "urn:problem-type:samenspel:" + name;
  }

  private static ValidatableResponse bulk(
      Offering offered, String mode, List<Map<String, Object>> items) {
    return offered
        .asReferrer()
        .body(Map.of("trajectories", items))
        .post(offered.partnership.at("/trajectories/bulk?mode=" + mode))
        .then();
  }
}
