package nl.samenspel.partnership;

import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.profile;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What no sensible client sends is refused like anything else, and never ends in a failure. */
@QuarkusTest
@WithRealInfrastructure
class OddRequestsTest {

  @Test
  void oddValuesInABodyAreRefused() {
    var ours = aPartnership();

    for (var body :
        List.of(
            with(profile(), "name", "nul\u0000teken"),
            with(profile(), "startsOn", "+999999999-12-31"),
            with(profile(), "startsOn", "-4800-01-01"),
            with(profile(), "region", Map.of("name", "Rijnmond")),
            with(profile(), "purpose", List.of("Werk")))) {
      assertThat(ours.asLead().body(body).post("/v1/partnerships").statusCode())
          .as("%s", body)
          .isEqualTo(400);
    }
    assertThat(
            ours.asLead()
                .body(with(anInterestOf(ours.lead()), "priority", 99_999_999_999L))
                .post(ours.at("/interests"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void bodiesThatAreNoObjectAreRefused() {
    var ours = aPartnership();

    for (var body : List.of("[]", "\"\"", "1", "null", "{", "", "[{}]", "{\"waive\":[null]}")) {
      assertThat(ours.asLead().body(body).post(ours.at("/transitions")).statusCode())
          .as(body)
          .isEqualTo(400);
    }
  }

  @Test
  void oddAddressesAndQueriesAreRefused() {
    var ours = aPartnership();

    assertThat(status(ours, "/v1/partnerships?page=2147483647&pageSize=100")).isLessThan(500);
    assertThat(status(ours, "/v1/partnerships?text=%00")).isLessThan(500);
    assertThat(status(ours, "/v1/partnerships?region=%ED%A0%80")).isLessThan(500);
    assertThat(status(ours, "/v1/organisations?identifier=%00")).isLessThan(500);
    assertThat(status(ours, "/v1/partnerships?sort=,")).isLessThan(500);
    assertThat(status(ours, "/v1/partnerships/not-an-id")).isEqualTo(404);
    assertThat(status(ours, ours.at("/members/not-an-id"))).isEqualTo(404);
    assertThat(status(ours, ours.at("/phases?cycle=2147483647"))).isEqualTo(400);
  }

  private static int status(Case ours, String address) {
    return ours.asLead().urlEncodingEnabled(false).get(address).statusCode();
  }
}
