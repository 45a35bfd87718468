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
import java.util.UUID;
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

  @TestHTTPResource("/answer")
  URI page;

  @Test
  void fiveThousandAnswersAtOnceAreAllCountedOnce()
      throws InterruptedException, ExecutionException {
    // Given: every token is tried twice, by a portal and on the page, in any order
    var party = Party.of(1);
    var assessment = party.open("trustPulse");
    var attempts = new ArrayList<Callable<Integer>>();
    var client = HttpClient.newHttpClient();
    for (var member = 0; member < 2; member++) {
      var answers = Party.allOf("trustPulse", 4 - 2 * member);
      for (var token : tokens(party, assessment, party.members().get(member), PEOPLE / 2)) {
        attempts.add(() -> statusOf(client, put(token, json(answers))));
        attempts.add(() -> statusOf(client, sent(token, answers)));
      }
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
    assertThat(statuses).contains(204, 303).containsOnly(204, 303, 409);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(PEOPLE);
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
    assertThat(result.getList("dimensions.organisations.score.flatten()", Float.class))
        .containsOnly(4.0f, 2.0f);
  }

  @Test
  void whoIsToldThatTheAnswerWasReceivedIsCountedAlsoWhenItIsClosedMeanwhile()
      throws InterruptedException, ExecutionException {
    var party = Party.of(0);
    var assessment = party.open("trustPulse");
    var client = HttpClient.newHttpClient();
    var body = json(Party.allOf("trustPulse", 4));
    var pool = Executors.newFixedThreadPool(16);
    var answers =
        party.invite(assessment, party.lead, 600).stream()
            .map(token -> pool.submit(() -> statusOf(client, put(token, body))))
            .toList();
    for (var early : answers.subList(0, 100)) {
      early.get();
    }

    var result = party.close(assessment);

    var statuses = new ArrayList<Integer>();
    for (var answer : answers) {
      statuses.add(answer.get());
    }
    pool.shutdown();
    assertThat(statuses).containsOnly(204, 410);
    assertThat(result.getInt("responded")).isEqualTo(Collections.frequency(statuses, 204));
  }

  /** A client does as it is told when the service is busy: it comes back a little later. */
  private static int statusOf(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    for (var attempt = 0; ; attempt++) {
      var status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 503 || attempt == 20) {
        return status;
      }
      Thread.sleep(200);
    }
  }

  private static List<String> tokens(Party party, UUID assessment, UUID organisation, int count) {
    var tokens = new ArrayList<String>();
    while (tokens.size() < count) {
      tokens.addAll(party.invite(assessment, organisation, Math.min(1000, count - tokens.size())));
    }
    return tokens;
  }

  private HttpRequest put(String token, String body) {
    return HttpRequest.newBuilder(address)
        .header("Invitation-Token", token)
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(body))
        .build();
  }

  /** The last part of the page, with everything that was answered before. */
  private HttpRequest sent(String token, Map<String, Integer> answers) {
    var fields =
        answers.entrySet().stream()
            .map(each -> "a." + each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&", "token=" + token + "&part=4&go=send&", ""));
    return HttpRequest.newBuilder(page)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields))
        .build();
  }

  private static String json(Map<String, Integer> answers) {
    return answers.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
        .collect(Collectors.joining(", ", "{\"answers\": {", "}}"));
  }
}
