package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.refused;
import static nl.samenspel.partnership.Case.with;
import static nl.samenspel.partnership.complaint.Complaining.aComplaint;
import static nl.samenspel.partnership.complaint.Complaining.complaintsOf;
import static nl.samenspel.partnership.complaint.Complaining.inHandling;
import static nl.samenspel.partnership.complaint.Complaining.logged;
import static nl.samenspel.partnership.complaint.Complaining.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class FindingComplaintsTest {

  private static final String ALL = "/v1/complaints";

  @Inject Today today;

  @Test
  void theLastReceivedStandsFirst() {
    var partnership = aPartnership();
    received(partnership, "2026-03-02");
    received(partnership, "2026-11-20");
    received(partnership, "2026-06-01");

    partnership
        .asPartner()
        .get(complaintsOf(partnership))
        .then()
        .statusCode(200)
        .body("total", is(3))
        .body("items.receivedOn", contains("2026-11-20", "2026-06-01", "2026-03-02"))
        .body("items[0].deadlines[1].explanation[0]", containsString("Awb 9:11"));
  }

  @Test
  void theyAreFoundByWhatTheyAre() {
    var partnership = aPartnership();
    var complaint = aComplaint(partnership, "nlAwb");
    logged(partnership, with(complaint, "category", "focus"));
    logged(partnership, with(complaint, "regime", "contract"));
    taken(partnership, logged(partnership, complaint), Complaining.ACKNOWLEDGED);

    found(partnership, "category=focus", 1);
    found(partnership, "regime=contract", 1);
    found(partnership, "state=acknowledged", 1);
    found(partnership, "state=logged&category=communication", 1);
    found(partnership, "about=" + partnership.lead(), 3);
    found(partnership, "about=" + partnership.partner(), 0);
    found(partnership, "receivedFrom=2026-11-21", 0);
    found(partnership, "receivedFrom=2026-11-20&receivedUntil=2026-11-20", 3);
  }

  @Test
  void whatIsLateIsFound() {
    var partnership = aPartnership();
    var late = received(partnership, "2026-01-05");
    received(partnership, "2099-01-05");
    var withdrawn = received(partnership, "2026-01-06");
    taken(partnership, withdrawn, Map.of("type", "withdraw", "on", "2026-01-07"));

    partnership
        .asPartner()
        .get(complaintsOf(partnership) + "?overdue=true")
        .then()
        .body("items.id", contains(id(late)))
        .body("items[0].overdue", is(true));
    found(partnership, "overdue=false", 2);
  }

  @Test
  void whatStandsStillIsNotLate() {
    var partnership = aPartnership();
    var complaint = inHandling(partnership, "contract");
    taken(
        partnership,
        complaint,
        Map.of("type", "suspend", "reason", "Wij wachten.", "on", "2026-11-24"));

    found(partnership, "overdue=true", 0);
    found(partnership, "dueBefore=2099-01-01", 1);
  }

  @Test
  void whatIsDueSoonIsAWorkList() {
    var partnership = aPartnership();
    var first = received(partnership, "2026-11-02");
    var second = received(partnership, "2026-11-16");
    received(partnership, "2026-12-31");

    partnership
        .asPartner()
        .get(complaintsOf(partnership) + "?dueBefore=2027-01-01&sort=decisionDueOn")
        .then()
        .body("items.id", contains(id(first), id(second)));
    found(partnership, "dueBefore=2026-12-14", 0);
    found(partnership, "dueBefore=2026-12-15", 1);
  }

  @Test
  void whatIsDueWithinAWeekIsFoundByWhoMaySeeIt() {
    var ours = aPartnership();
    var theirs = aPartnership();
    var near = received(ours, daysAgo(40));
    received(ours, daysAgo(20));
    received(ours, daysAgo(60));
    received(theirs, daysAgo(40));
    taken(ours, received(ours, daysAgo(40)), Map.of("type", "withdraw"));

    As.memberOf(ours.lead())
        .get(ALL + "?dueSoon=true")
        .then()
        .statusCode(200)
        .body("items.id", contains(id(near)));
    As.memberOf(ours.lead()).get(ALL + "?dueSoon=false").then().body("total", is(3));
    As.memberOf(ours.lead()).get(ALL + "?overdue=true").then().body("total", is(1));
    As.memberOf(ours.lead()).get(ALL + "?overdue=true&dueSoon=true").then().body("total", is(0));
    As.memberOf(ours.lead())
        .get(ALL + "?dueBefore=" + daysAgo(-8) + "&sort=decisionDueOn")
        .then()
        .body("total", is(2))
        .body("items[1].id", is(id(near)));
    As.auditor()
        .get(ALL + "?dueSoon=true&partnership=" + theirs.partnership)
        .then()
        .body("total", is(1));
    As.memberOf(anOrganisation("Regio elders"))
        .get(ALL + "?dueSoon=true")
        .then()
        .body("total", is(0));
  }

  @Test
  void pagesHoldTogether() {
    var partnership = aPartnership();
    for (var day = 1; day <= 5; day++) {
      received(partnership, "2026-06-0" + day);
    }

    partnership
        .asPartner()
        .get(complaintsOf(partnership) + "?page=2&pageSize=2")
        .then()
        .body("total", is(5))
        .body("items.receivedOn", contains("2026-06-03", "2026-06-02"))
        .body("next", containsString("page=3"));
    partnership
        .asPartner()
        .get(complaintsOf(partnership) + "?page=9&pageSize=2")
        .then()
        .statusCode(200)
        .body("total", is(5))
        .body("items", empty())
        .body("next", nullValue());
  }

  @Test
  void overAllPartnershipsOneSeesOnlyOnesOwn() {
    var ours = aPartnership();
    var theirs = aPartnership();
    var complaint = logged(ours, "nlAwb");
    logged(theirs, "nlAwb");

    As.memberOf(ours.lead()).get(ALL).then().body("items.id", contains(id(complaint)));
    As.memberOf(ours.lead())
        .get(ALL + "?partnership=" + theirs.partnership)
        .then()
        .statusCode(200)
        .body("total", is(0));
    As.memberOf(anOrganisation("Regio elders")).get(ALL).then().body("total", is(0));
    As.auditor().get(ALL + "?partnership=" + theirs.partnership).then().body("total", is(1));
    refused(As.analyst().get(ALL).then(), 403, "forbidden");
  }

  @Test
  void whatCannotBeAskedIsToldAtOnce() {
    var partnership = aPartnership();

    var answer =
        partnership
            .asPartner()
            .header("Accept-Language", "en")
            .get(complaintsOf(partnership) + "?state=lost&dueBefore=soon&overdue=maybe&colour=blue")
            .then();

    refused(answer, 400, "invalid-input");
    answer.body("issues.name", containsInAnyOrder("state", "dueBefore", "overdue", "colour"));
    refused(
        partnership.asPartner().get(complaintsOf(partnership) + "?sort=description").then(),
        400,
        "invalid-input");
  }

  @Test
  void aListTakesTwoStatementsHoweverManyThereAre() {
    var partnership = aPartnership();
    for (var many = 0; many < 5; many++) {
      inHandling(partnership, "nlAwb");
    }

    assertThat(Statements.during(() -> found(partnership, "pageSize=5", 5))).hasSize(2);
    assertThat(
            Statements.during(
                () -> partnership.asPartner().get(ALL).then().body("items", hasSize(5))))
        .hasSize(2);
  }

  private String daysAgo(int days) {
    return today.get().minusDays(days).toString();
  }

  private static String received(Case partnership, String on) {
    return logged(partnership, with(aComplaint(partnership, "nlAwb"), "receivedOn", on));
  }

  private static void found(Case partnership, String query, int total) {
    partnership
        .asPartner()
        .get(complaintsOf(partnership) + "?" + query)
        .then()
        .statusCode(200)
        .body("total", is(total));
  }

  private static String id(String complaint) {
    return List.of(complaint.split("/")).get(5);
  }
}
