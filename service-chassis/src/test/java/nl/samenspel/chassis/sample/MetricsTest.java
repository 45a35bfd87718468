package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/**
 * What is measured is told apart by operation. The number of addresses that are told apart is
 * limited: who makes them up must not use it up, or alerts would see nothing of what is new.
 */
@QuarkusTest
@WithRealInfrastructure
class MetricsTest {

  @Test
  void addressesThatStrangersMakeUpAreMeasuredAsOne() {
    var madeUp = UUID.randomUUID();

    As.nobody().auth().oauth2("no.good.token").get("/v1/samples/" + madeUp).then().statusCode(401);
    As.nobody().get("/v1/samples/" + madeUp).then().statusCode(401);
    As.analyst().get("/v1/samples/" + madeUp).then().statusCode(403);
    As.nobody().auth().oauth2("no.good.token").get("/v1/" + madeUp).then().statusCode(404);
    As.memberOf(madeUp).delete("/v1/samples/" + madeUp).then().statusCode(405);
    As.memberOf(madeUp).get("/v1/samples/" + madeUp).then().statusCode(404);
    As.memberOf(madeUp).get("/v1/" + madeUp).then().statusCode(404);

    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("uri=\"/v1/samples/{id}\"")
        .doesNotContain(madeUp.toString());
  }
}
