package nl.samenspel.partnership.phase;

import static nl.samenspel.partnership.Case.aPartnershipOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Case;
import org.junit.jupiter.api.Test;

/** Two hundred at the same moment: none is lost, none is counted twice, none is numbered anew. */
@QuarkusTest
@WithRealInfrastructure
class ManyAtOnceTest {

  private static final int MEMBERS = 100;

  private static final Map<String, Object> COMPLETE =
      Map.of(
          "type",
          "complete",
          "phase",
          "explore",
          "waive",
          List.of(
              Map.of("code", "startingNote", "reason", "Volgt in april."),
              Map.of("code", "interestsStated", "reason", "Komt mondeling aan de orde.")));

  private static final Map<String, Object> SKIP =
      Map.of("type", "skip", "phase", "share", "reason", "Wij kennen elkaar al.");

  @Test
  void twoHundredSignaturesAndStepsOnOnePartnership()
      throws InterruptedException, ExecutionException {
    var ours = aPartnershipOf(MEMBERS);
    var note = ours.submits("startingNote");
    var requests = new ArrayList<Callable<ValidatableResponse>>();
    ours.members.forEach(member -> requests.add(() -> ours.signs(member, note, "accept")));
    IntStream.range(0, MEMBERS / 2).forEach(any -> requests.add(() -> ours.transition(COMPLETE)));
    IntStream.range(0, MEMBERS / 2).forEach(any -> requests.add(() -> ours.transition(SKIP)));

    var answers = atOnce(requests);

    assertThat(answers.subList(0, MEMBERS)).as("signatures").containsOnly(201);
    var completed = answers.subList(MEMBERS, MEMBERS + MEMBERS / 2);
    assertThat(completed).containsOnly(201, 409).containsOnlyOnce(201);
    var skipped = answers.subList(MEMBERS + MEMBERS / 2, answers.size());
    assertThat(skipped).containsAnyOf(201, 409).isSubsetOf(201, 409);
    var skips = Collections.frequency(skipped, 201);
    assertThat(skips).isLessThanOrEqualTo(1);
    isKept(ours, note, 1 + skips);
    isTold(ours, skips);
  }

  private static void isKept(Case ours, String note, int steps) {
    ours.asLead()
        .get(ours.at("/deliverables/", note))
        .then()
        .body("state", is("accepted"))
        .body("signatures", hasSize(MEMBERS))
        .body("signatures.organisation.toSet()", hasSize(MEMBERS));
    ours.asLead().get(ours.at("/transitions")).then().body("total", is(steps));
  }

  private static void isTold(Case ours, int skips) {
    var expected = MEMBERS + 1 + 1 + skips;
    var events =
        ours.events(
            so ->
                count(so, "DeliverableSigned")
                        + count(so, "DeliverableAccepted")
                        + count(so, "PhaseCompleted")
                        + count(so, "PhaseSkipped")
                    >= expected);
    assertThat(count(events, "DeliverableSigned")).isEqualTo(MEMBERS);
    assertThat(count(events, "DeliverableAccepted")).isEqualTo(1);
    assertThat(count(events, "PhaseCompleted")).isEqualTo(1);
    assertThat(count(events, "PhaseSkipped")).isEqualTo(skips);
    assertThat(events.stream().map(event -> event.path("sequence").asInt()))
        .as("numbered without a gap, in order")
        .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).boxed().toList());
    var ids = events.stream().map(event -> event.path("id").asText()).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  private static long count(List<JsonNode> events, String type) {
    return events.stream().filter(event -> Case.type(event).equals(type)).count();
  }

  /** The statuses, in the order of the requests. Who is asked to come back later does so. */
  private static List<Integer> atOnce(List<Callable<ValidatableResponse>> requests)
      throws InterruptedException, ExecutionException {
    var crowd = Executors.newFixedThreadPool(requests.size());
    try {
      var statuses = new ArrayList<Integer>();
      for (Future<Integer> answer :
          crowd.invokeAll(requests.stream().map(ManyAtOnceTest::patiently).toList())) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Callable<Integer> patiently(Callable<ValidatableResponse> request) {
    return () -> {
      var status = 503;
      for (var attempt = 0; status == 503 && attempt < 20; attempt++) {
        status = request.call().extract().statusCode();
      }
      return status;
    };
  }
}
