package nl.samenspel.assessment.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other partnerships are written into the database; what is told of them is asked. */
@QuarkusTest
@WithRealInfrastructure
class BenchmarkTest {

  private static final LocalDate LAST_YEAR = Day.today().minusYears(1);

  private final String region = "regio " + UUID.randomUUID();

  @Inject AgroalDataSource database;

  private Party party;
  private UUID assessment;

  @BeforeEach
  void aClosedPulse() throws SQLException {
    party = Party.of(0);
    assessment = party.open("trustPulse");
    party.answered(assessment, party.lead, 5, 4);
    party.close(assessment);
    execute("update partnership set region = '" + region + "' where id = '" + party.id + "'");
  }

  @Test
  void tenOthersGiveAMeanInWhichEveryPartnershipWeighsTheSame() throws SQLException {
    // Given: nine times 3.0 and once 4.0
    for (var other = 0; other < 9; other++) {
      other("3.0", 5, LAST_YEAR);
    }
    other("4.0", 12, LAST_YEAR);

    // Then: 31 / 10
    benchmark()
        .body("by", equalTo("region"))
        .body("value", equalTo(region))
        .body("dimensions", hasSize(5))
        .body("dimensions.score", everyItem(equalTo(4.0f)))
        .body("dimensions.others", everyItem(equalTo(3.1f)))
        .body("dimensions[0].explanation", nullValue());
    assertThat(Statements.during(this::benchmark)).hasSize(3);
  }

  @Test
  void nineOthersAreTooFew() throws SQLException {
    for (var other = 0; other < 9; other++) {
      other("3.0", 5, LAST_YEAR);
    }

    assertNothingIsTold();
  }

  @Test
  void aPartnershipOfFourOrganisationsDoesNotCount() throws SQLException {
    for (var other = 0; other < 9; other++) {
      other("3.0", 5, LAST_YEAR);
    }
    other("3.0", 4, LAST_YEAR);

    assertNothingIsTold();
  }

  @Test
  void whatWasClosedThisQuarterDoesNotCountYet() throws SQLException {
    for (var other = 0; other < 9; other++) {
      other("3.0", 5, LAST_YEAR);
    }
    other("3.0", 5, Day.today());

    assertNothingIsTold();
    assertThat(BenchmarkResource.firstDayOfQuarter(LocalDate.of(2026, 11, 22)))
        .isEqualTo("2026-10-01");
    assertThat(BenchmarkResource.firstDayOfQuarter(LocalDate.of(2026, 1, 1)))
        .isEqualTo("2026-01-01");
  }

  @Test
  void withTheMeanRoundedNineOfTenCannotFindTheTenth() {
    // Nine know of each other that they score 3.0; the tenth may be anything from 3.5 to 4.4.
    for (var tenth = 35; tenth < 45; tenth++) {
      var mean = new BigDecimal(270 + tenth).movePointLeft(2);
      assertThat(new Others(mean, 10).told().orElseThrow()).isEqualByComparingTo("3.1");
    }
  }

  @Test
  void itIsForWhoeverSeesTheResult() {
    As.memberOf(TimeOrderedId.next()).get(address()).then().statusCode(404);
    As.nobody().get(address()).then().statusCode(401);
    As.analyst()
        .get(address() + "?by=form")
        .then()
        .statusCode(200)
        .body("by", equalTo("form"))
        .body("before", notNullValue());
    As.memberOf(party.lead).get(address() + "?by=colour").then().statusCode(400);
    var open = party.open("trustPulse");
    As.memberOf(party.lead).get("/v1/assessments/" + open + "/benchmark").then().statusCode(404);
  }

  private void assertNothingIsTold() {
    benchmark()
        .body("dimensions.others", everyItem(nullValue()))
        .body("dimensions[0].explanation", containsString("10 andere samenwerkingen"));
  }

  private ValidatableResponse benchmark() {
    return As.memberOf(party.lead).get(address() + "?by=region").then().statusCode(200);
  }

  private String address() {
    return "/v1/assessments/" + assessment + "/benchmark";
  }

  /** Another partnership of the region with a closed pulse. */
  private void other(String score, int organisations, LocalDate closedOn) throws SQLException {
    var partnership = UUID.randomUUID();
    var pulse = UUID.randomUUID();
    var cells =
        Collections.nCopies(organisations, "{\"organisation\":\"" + partnership + "\"}").stream()
            .collect(Collectors.joining(","));
    var dimensions =
        Stream.of("reliability", "openness", "sharedMission", "engagement", "transparency")
            .map(
                code ->
                    "{\"code\":\"%s\",\"score\":%s,\"organisations\":[%s]}"
                        .formatted(code, score, cells))
            .collect(Collectors.joining(",", "[", "]"));
    execute(
        "insert into partnership (id, name, region, status) values ('%s', 'Elders', '%s', 'active')"
            .formatted(partnership, region));
    execute(
        """
        insert into result (assessment, partnership, instrument, instrument_version,
          minimum_group_size, closed_on, invited, dimensions)
        select '%s', '%s', 'trustPulse', 1, 5, '%s', 50, '%s'
        """
            .formatted(held(pulse, partnership), partnership, closedOn, dimensions));
  }

  /** A copy of the own assessment for another partnership. */
  private UUID held(UUID pulse, UUID partnership) throws SQLException {
    execute(
        "create temporary table copied as select * from assessment where id = '"
            + assessment
            + "'; update copied set id = '"
            + pulse
            + "', partnership = '"
            + partnership
            + "'; insert into assessment select * from copied; drop table copied");
    return pulse;
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
