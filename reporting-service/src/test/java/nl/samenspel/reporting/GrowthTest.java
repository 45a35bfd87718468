package nl.samenspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What one reads does not grow with what others have: with very many partnerships the database
 * looks things up where it could otherwise go through all of them.
 */
@QuarkusTest
@WithRealInfrastructure
class GrowthTest {

  private static final int MANY = 20_000;

  @Inject Sql sql;

  private UUID trekker;
  private String alerts;
  private String alertsOfOne;

  /** Many partnerships that are gone when the test ends. */
  @BeforeEach
  void aCountry() {
    trekker =
        Story.since(Day.today().minusDays(400), "Een van velen", "Trekker")
            .arrived()
            .organisation("Trekker");
    alerts = pageOfAlerts(As.administrator());
    alertsOfOne = pageOfAlerts(As.memberOf(trekker));
    QuarkusTransaction.begin();
    sql.update(
        """
        insert into partnership (id, name, origin, orientation, form, region, starts_on, status,
            cycle, phase)
        select md5('growth' || i)::uuid, 'Veel ' || i, 'voluntary', 'demand', 'network',
               'Regio ' || i % 40, date '2026-01-01', 'active', 1, 'explore'
        from generate_series(1, ?) i
        """,
        MANY);
    sql.update(
        """
        insert into member (partnership, organisation, role, joined_on)
        select md5('growth' || i)::uuid, md5('member' || i % 2000)::uuid, 'lead', date '2026-01-01'
        from generate_series(1, ?) i
        """,
        MANY);
    sql.update(
        """
        insert into alert (partnership, rule, first_day, last_day, severity, since, evidence)
        select md5('growth' || i)::uuid, 'rule' || r, date '0001-01-01', date '9999-12-31',
               (i + r) % 3, date '2026-01-01' + i % 300, '{}'
        from generate_series(1, ?) i, generate_series(1, 3) r
        """,
        MANY);
    for (var table : new String[] {"partnership", "member", "alert"}) {
      sql.update("analyze " + table);
    }
  }

  @AfterEach
  void gone() {
    QuarkusTransaction.rollback();
  }

  @Test
  void aPageOfWarningsIsReadInTheOrderOfTheIndex() {
    assertThat(plan(alerts, Day.today(), 20, 0))
        .contains("Index Scan using alert_severity_since_partnership_rule_idx")
        .doesNotContain("Sort", "Seq Scan");
  }

  @Test
  void theWarningsOfOneOrganisationAreLookedUp() {
    assertThat(plan(alertsOfOne, Day.today(), trekker, 20, 0)).doesNotContain("Seq Scan");
  }

  /** Of the statements of such a request the one that reads the page. */
  private static String pageOfAlerts(RequestSpecification as) {
    return Statements.during(() -> as.get("/v1/alerts").then().statusCode(200)).stream()
        .filter(sql -> sql.contains("from alert") && sql.contains("limit"))
        .findFirst()
        .orElseThrow();
  }

  private String plan(String statement, Object... parameters) {
    return String.join("\n", sql.list("explain " + statement, row -> row.text(1), parameters));
  }
}
