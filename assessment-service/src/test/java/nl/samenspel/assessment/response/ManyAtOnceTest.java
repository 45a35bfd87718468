package nl.samenspel.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.samenspel.assessment.Party;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class ManyAtOnceTest {

  private static final int PEOPLE = 5_000;

  @TestHTTPResource("/v1/invitation/response")
  URI address;

  @Test
  void fiveThousandAnswersAtOnceAreAllCountedOnce()
      throws InterruptedException, ExecutionException {
    // Given: every token is tried twice, in any order
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var tokens = new ArrayList<String>();
    while (tokens.size() < PEOPLE) {
      tokens.addAll(party.invite(assessment, party.lead, 1000));
    }
    var attempts = new ArrayList<Callable<Integer>>();
    var client = HttpClient.newHttpClient();
    var bodies = List.of(body(4), body(2));
    for (var index = 0; index < PEOPLE; index++) {
      var token = tokens.get(index);
      var body = bodies.get(index % 2);
      attempts.add(() -> statusOf(client, token, body));
      attempts.add(() -> statusOf(client, token, body));
    }
    Collections.shuffle(attempts);

    // When
    var pool = Executors.newFixedThreadPool(64);
    var statuses = new ArrayList<Integer>();
    for (var attempt : pool.invokeAll(attempts)) {
      statuses.add(attempt.get());
    }
    pool.shutdown();

    // Then
    assertThat(
            statuses.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting())))
        .isEqualTo(Map.of(204, (long) PEOPLE, 409, (long) PEOPLE));
    assertThat(
            As.memberOf(party.lead)
                .get("/v1/assessments/" + assessment)
                .jsonPath()
                .getInt("responded"))
        .isEqualTo(PEOPLE);
    var result = party.close(assessment);
    assertThat(result.getInt("responded")).isEqualTo(PEOPLE);
    assertThat(result.getDouble("responseRate")).isEqualTo(1.0);
    assertThat(result.getList("dimensions.score", Float.class)).containsOnly(3.0f);
    assertThat(result.getList("dimensions.n", Integer.class)).containsOnly(PEOPLE);
  }

  /** A client does as it is told when the service is busy: it comes back a little later. */
  private int statusOf(HttpClient client, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address)
            .header("Invitation-Token", token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build();
    for (var attempt = 0; ; attempt++) {
      var status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 503 || attempt == 20) {
        return status;
      }
      Thread.sleep(200);
    }
  }

  private static String body(int score) {
    return Party.allOf("trustPulse", score).entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
        .collect(Collectors.joining(", ", "{\"answers\": {", "}}"));
  }
}
