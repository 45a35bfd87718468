package nl.samenspel.partnership.recovery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;

/** The vocabulary of the tests on recoveries. */
final class Repairing {

  static final Map<String, Object> GOAL = Map.of("goal", Map.of("stillHolds", true));

  private static final ObjectMapper JSON = new ObjectMapper();

  private Repairing() {}

  /** The partner complains about the lead; answers the complaint. */
  static String complains(Case in) {
    return complains(in, Map.of("organisation", in.partner()), in.lead());
  }

  static String complains(Case in, Map<String, Object> complainant, UUID... about) {
    return As.memberOf(in.partner())
        .body(
            Map.of(
                "category",
                "communication",
                "description",
                "Wijzigingen horen wij pas als zij al zijn doorgevoerd.",
                "complainant",
                complainant,
                "about",
                List.of(about),
                "receivedOn",
                "2026-11-20",
                "regime",
                "contract"))
        .post(in.at("/complaints"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A recovery from one complaint of the partner about the lead; answers where it is. */
  static String opened(Case in) {
    return opened(in, complains(in));
  }

  static String opened(Case in, String... complaints) {
    var id = opens(in, complaints).statusCode(201).extract().<String>path("id");
    return in.at("/recoveries/", id);
  }

  static ValidatableResponse opens(Case in, String... complaints) {
    return in.asPartner()
        .body(Map.of("complaints", List.of(complaints)))
        .post(in.at("/recoveries"))
        .then();
  }

  static Map<String, Object> theSideOf(Object who) {
    return Map.of(
        "whatHappened", "Gebeurd volgens " + who,
        "whatItMeant", "Geraakt is " + who,
        "whatWeNeed", "Nodig heeft " + who);
  }

  /** A member enters its own perspective. */
  static ValidatableResponse tells(String recovery, UUID member) {
    return tells(recovery, member, member, theSideOf(member));
  }

  static ValidatableResponse tells(
      String recovery, UUID member, Object party, Map<String, Object> side) {
    return As.memberOf(member).body(side).put(recovery + "/perspectives/" + party).then();
  }

  /** All have told their side. */
  static String laidOpen(Case in) {
    var recovery = opened(in);
    tells(recovery, in.lead()).statusCode(200);
    tells(recovery, in.partner()).statusCode(200);
    return recovery;
  }

  static Map<String, Object> anAction(String title, UUID owner) {
    return Map.of("title", title, "owner", owner, "due", "2026-12-18");
  }

  static Map<String, Object> aPlan(Case in) {
    return Map.of(
        "goal",
        Map.of("stillHolds", false, "renewed", "300 werkzoekenden aan een baan helpen."),
        "factors",
        List.of(Map.of("then", "Veel vacatures.", "now", "Weinig.", "effect", "hinders")),
        "actions",
        List.of(anAction("Vooraf overleggen", in.lead()), anAction("Tijdig melden", in.partner())));
  }

  static ValidatableResponse plans(RequestSpecification by, String recovery, Object plan) {
    return by.header("If-Match", "*").body(plan).put(recovery + "/plan").then();
  }

  static String planned(Case in) {
    var recovery = laidOpen(in);
    plans(in.asPartner(), recovery, aPlan(in)).statusCode(200);
    return recovery;
  }

  static ValidatableResponse shares(Case in, String recovery, UUID... with) {
    return in.asLead().body(Map.of("sharedWith", List.of(with))).post(recovery + "/sharing").then();
  }

  static String shared(Case in) {
    var recovery = planned(in);
    shares(in, recovery, in.lead(), in.partner()).statusCode(200);
    return recovery;
  }

  static List<String> actionsOf(Case in, String recovery) {
    return read(in, recovery).extract().path("actions.id");
  }

  static void allIsDone(Case in, String recovery) {
    actionsOf(in, recovery)
        .forEach(
            action ->
                concludes(in.asLead(), recovery, action, Map.of("done", true)).statusCode(200));
  }

  static ValidatableResponse concludes(
      RequestSpecification by, String recovery, String action, Map<String, Object> outcome) {
    return by.body(outcome).post(recovery + "/actions/" + action + "/outcome").then();
  }

  static ValidatableResponse closes(Case in, String recovery) {
    return in.asPartner().body(Map.of()).post(recovery + "/closure").then();
  }

  static ValidatableResponse read(Case in, String recovery) {
    return in.asPartner().get(recovery).then().statusCode(200);
  }

  /** A pulse that opens at a moment and is then closed with a score; null when too few answered. */
  static UUID isMeasured(Case in, Instant openedAt, Double score) {
    var pulse = TimeOrderedId.next();
    put("AssessmentOpened", in, pulse, event -> event.put("time", openedAt.toString()));
    isClosed(in, pulse, score);
    return pulse;
  }

  static void isClosed(Case in, UUID pulse, Double score) {
    put(
        "TrustMeasured",
        in,
        pulse,
        event -> {
          var data = (ObjectNode) event.get("data");
          data.remove(List.of("score", "complaint"));
          if (score == null) {
            data.put("suppressed", true);
          } else {
            data.put("score", score);
          }
        });
  }

  /** The recovery once a pulse is what trust came to afterwards. */
  static void awaitsAfter(Case in, String recovery, UUID pulse) {
    awaits(in, recovery, "after", pulse);
  }

  static void awaitsBefore(Case in, String recovery, UUID pulse) {
    awaits(in, recovery, "before", pulse);
  }

  private static void awaits(Case in, String recovery, String when, UUID pulse) {
    await()
        .atMost(20, SECONDS)
        .until(
            () ->
                pulse
                    .toString()
                    .equals(read(in, recovery).extract().path("trust." + when + "?.assessment")));
  }

  private static void put(String name, Case in, UUID pulse, Consumer<ObjectNode> change) {
    var type = "nl.samenspel.assessment." + name + ".v1";
    try {
      var event =
          (ObjectNode) JSON.readTree(EventContract.file("examples/" + type + ".json").toFile());
      event.put("id", TimeOrderedId.next().toString());
      event.put("subject", pulse.toString());
      event.put("partitionkey", in.partnership.toString());
      var data = (ObjectNode) event.get("data");
      data.put("partnership", in.partnership.toString());
      data.put("assessment", pulse.toString());
      change.accept(event);
      EventContract.assertValid(event);
      Topics.put("samenspel.assessments", in.partnership.toString(), event.toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
