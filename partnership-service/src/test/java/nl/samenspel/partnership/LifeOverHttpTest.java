package nl.samenspel.partnership;

import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aDocument;
import static nl.samenspel.partnership.Case.aPartnershipOf;
import static nl.samenspel.partnership.Case.anOrganisation;
import static nl.samenspel.partnership.Case.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.Replay.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lives of partnerships over HTTP, at random but the same each time: nothing that is tried ends in
 * a failure, and who replays what the topic holds knows what the database holds. The number in the
 * name of a life that fails makes the same life again.
 */
@QuarkusTest
@WithRealInfrastructure
class LifeOverHttpTest {

  private static final int LIVES = 15;
  private static final int COMMANDS = 18;

  @Inject AgroalDataSource database;

  static IntStream lives() {
    return IntStream.rangeClosed(1, LIVES);
  }

  @ParameterizedTest(name = "life {0}")
  @MethodSource("lives")
  void isAsItsEventsTell(int seed) throws SQLException {
    var life = new Life(seed);

    for (var command = 0; command < COMMANDS; command++) {
      life.attempt();
    }

    var last = lastSequence(life.ours.partnership);
    var events = life.ours.events(so -> so.size() >= last);
    assertThat(sequences(events))
        .as("numbered without a gap")
        .isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
    life.isTheSameIn(Replay.of(events));
  }

  private static List<Integer> sequences(List<JsonNode> events) {
    return events.stream().map(event -> event.path("sequence").asInt()).toList();
  }

  private int lastSequence(UUID subject) throws SQLException {
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement("select last from event_sequence where subject = ?")) {
      read.setObject(1, subject);
      try (var row = read.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** One partnership, and whatever comes to the minds of its members. */
  private static final class Life {

    private static final List<String> REGIMES =
        List.of("nlAwb", "nlAwbCommittee", "vlBestuursdecreet", "vlLocal", "contract");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 1);

    final Case ours = aPartnershipOf(3);
    private final Random random;
    private final List<UUID> organisations = new ArrayList<>(ours.members);
    private final List<String> deliverables = new ArrayList<>();
    private final List<String> activities = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();

    Life(int seed) {
      random = new Random(seed);
    }

    void attempt() {
      var answer = command(random.nextInt(26));
      tried.add(String.valueOf(answer.statusCode()));
      assertThat(answer.statusCode()).as("%s %s", tried, answer.asString()).isLessThan(500);
    }

    private Response command(int kind) {
      return switch (kind) {
        case 0, 1, 2, 3, 4, 5 -> complete();
        case 6, 7 -> step(Map.of("type", "skip", "phase", present(), "reason", "Geen tijd."));
        case 8 -> step(Map.of("type", "return", "phase", one(Replay.PHASES)));
        case 9, 10 -> step(Map.of("type", "renew"));
        case 11 -> random.nextInt(4) == 0 ? end() : step(Map.of("type", "renew"));
        case 12 -> join();
        case 13 -> leave();
        case 14, 15 -> submit();
        case 16, 17, 18 -> sign();
        case 19, 20 -> did();
        case 21 -> complain();
        default -> handle();
      };
    }

    private Response complete() {
      var phase = present();
      List<String> codes =
          read("/phases").getList("items.find { it.phase == '" + phase + "' }.requirements.code");
      var waivers =
          codes.stream().map(code -> Map.of("code", code, "reason", "Volgt later.")).toList();
      return step(Map.of("type", "complete", "phase", phase, "waive", waivers));
    }

    private Response end() {
      var exit = Map.of("agreedOn", "2026-10-30", "settlement", "Ieder draagt de eigen kosten.");
      return step(Map.of("type", "end", "reason", "Het is genoeg geweest.", "exit", exit));
    }

    private Response step(Map<String, Object> step) {
      return ours.asLead().body(step).post(ours.at("/transitions"));
    }

    private Response join() {
      var newcomer = random.nextBoolean() ? one(organisations) : anOrganisation("Regio nieuw");
      organisations.add(newcomer);
      return ours.asLead()
          .body(Map.of("organisation", newcomer, "role", one(List.of("partner", "associate"))))
          .post(ours.at("/members"));
    }

    private Response leave() {
      List<String> members = read("/members").getList("items.id");
      return ours.asLead().delete(ours.at("/members/", one(members)));
    }

    private Response submit() {
      var kinds = List.of("startingNote", "letterOfIntent", "projectSheet");
      var answer =
          deliverables.isEmpty() || random.nextBoolean()
              ? ours.asLead().body(aDeliverable(one(kinds))).post(ours.at("/deliverables"))
              : ours.asPartner()
                  .body(Map.of("document", aDocument("later")))
                  .post(ours.at("/deliverables/", one(deliverables), "/versions"));
      if (answer.statusCode() == 201 && answer.path("kind") != null) {
        deliverables.add(answer.path("id"));
      }
      return answer;
    }

    private Response sign() {
      if (deliverables.isEmpty()) {
        return submit();
      }
      return As.memberOf(one(organisations))
          .body(Map.of("decision", random.nextInt(8) == 0 ? "reject" : "accept"))
          .post(ours.at("/deliverables/", one(deliverables), "/signatures"));
    }

    private Response did() {
      var activity =
          Map.<String, Object>of(
              "movement",
              one(List.of("deepening", "progress")),
              "on",
              RECEIVED.minusDays(random.nextInt(200)).toString(),
              "title",
              "Werkbezoek");
      var id =
          activities.isEmpty() || random.nextInt(3) > 0
              ? UUID.randomUUID().toString()
              : one(activities);
      if (activities.contains(id)) {
        var other = with(activity, "phase", "explore");
        return ours.asLead().header("If-Match", "*").body(other).put(ours.at("/activities/", id));
      }
      activities.add(id);
      return ours.asLead().body(activity).put(ours.at("/activities/", id));
    }

    private Response complain() {
      var answer =
          As.memberOf(ours.lead())
              .body(
                  Map.of(
                      "category",
                      "communication",
                      "description",
                      "Wijzigingen horen wij achteraf.",
                      "complainant",
                      Map.of("external", "client"),
                      "about",
                      List.of(ours.lead()),
                      "receivedOn",
                      RECEIVED.toString(),
                      "regime",
                      one(REGIMES)))
              .post(ours.at("/complaints"));
      if (answer.statusCode() == 201) {
        complaints.add(answer.path("id"));
      }
      return answer;
    }

    private Response handle() {
      if (complaints.isEmpty()) {
        return complain();
      }
      var complaint = one(complaints);
      List<String> next = read("/complaints/" + complaint).getList("nextSteps");
      var types =
          next == null || next.isEmpty() || random.nextInt(4) == 0
              ? List.of("acknowledge", "assign", "hear", "suspend", "resume", "extend", "decide")
              : next;
      return ours.asLead()
          .body(details(one(types)))
          .post(ours.at("/complaints/", complaint, "/steps"));
    }

    private Map<String, Object> details(String type) {
      var step = new HashMap<String, Object>();
      step.put("type", type);
      step.put("on", RECEIVED.plusDays(random.nextInt(40)).toString());
      switch (type) {
        case "assign" -> {
          step.put("handler", "Klachtencommissie");
          step.put("involved", random.nextInt(5) == 0);
        }
        case "hear" -> {
          step.put("party", one(List.of("complainant", "subject")));
          step.put("report", "Er is gesproken.");
        }
        case "suspend" -> step.put("reason", "Wij wachten op een antwoord.");
        case "extend" -> {
          step.put("weeks", 1 + random.nextInt(5));
          step.put(one(List.of("noticeGivenOn", "consentOn")), RECEIVED.plusDays(20).toString());
        }
        case "decide" -> {
          step.put("finding", one(List.of("founded", "unfounded", "partlyFounded")));
          step.put("reason", "Zo was het.");
        }
        default -> {}
      }
      return step;
    }

    void isTheSameIn(Replay told) {
      var partnership = read("");
      assertThat(told.status()).as("%s", tried).isEqualTo(partnership.getString("status"));
      assertThat(told.cycle()).isEqualTo(partnership.getInt("cycle"));
      assertThat(told.phase()).isEqualTo(partnership.getString("phase"));
      assertThat(told.members()).isEqualTo(members());
      for (var cycle = 1; cycle <= told.cycle(); cycle++) {
        assertThat(told.phases(cycle)).isEqualTo(phases(cycle));
        assertThat(gaps(cycle)).containsAll(told.gaps(cycle));
        assertThat(only(gaps(cycle), "phaseSkipped"))
            .isEqualTo(only(told.gaps(cycle), "phaseSkipped"));
        assertThat(told.balance(cycle)).isEqualTo(balance(cycle));
      }
      assertThat(told.finals()).isEqualTo(finals());
      for (var complaint : complaints) {
        var now = read("/complaints/" + complaint);
        assertThat(told.complaints()).containsEntry(complaint, now.getString("state"));
        assertThat(told.deadlines().get(complaint)).isEqualTo(deadlines(now));
        assertThat(told.deadlines().get(complaint).values())
            .allSatisfy(on -> assertThat(LocalDate.parse(on)).isAfterOrEqualTo(RECEIVED));
      }
    }

    private Map<String, String> members() {
      var members = new TreeMap<String, String>();
      List<Map<String, String>> items = read("/members").getList("items");
      items.stream()
          .filter(member -> member.get("leftOn") == null)
          .forEach(member -> members.put(member.get("organisation"), member.get("role")));
      return members;
    }

    private List<Replay.Leg> phases(int cycle) {
      List<Map<String, String>> items = read("/phases?cycle=" + cycle).getList("items");
      return items.stream()
          .map(
              item ->
                  new Replay.Leg(
                      item.get("phase"),
                      item.get("state"),
                      item.get("startedOn"),
                      item.get("endedOn")))
          .toList();
    }

    private TreeSet<String> gaps(int cycle) {
      List<Map<String, String>> items = read("/gaps?cycle=" + cycle).getList("items");
      return items.stream()
          .map(gap -> gap.get("phase") + ":" + gap.get("code"))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> only(TreeSet<String> gaps, String code) {
      return gaps.stream()
          .filter(gap -> gap.endsWith(":" + code))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Weight> balance(int cycle) {
      var answer = read("/balance?cycle=" + cycle);
      var balance = new TreeMap<String, Weight>();
      put(balance, "whole", answer, "whole");
      for (var phase : Replay.PHASES) {
        put(balance, phase, answer, "phases.find { it.phase == '" + phase + "' }.balance");
      }
      return balance;
    }

    private static void put(
        Map<String, Weight> balance, String name, JsonPath answer, String path) {
      var weight =
          new Weight(answer.getInt(path + ".deepening"), answer.getInt(path + ".progress"));
      if (weight.deepening() + weight.progress() > 0) {
        balance.put(name, weight);
      }
    }

    private Map<String, Boolean> finals() {
      var finals = new TreeMap<String, Boolean>();
      List<Map<String, Object>> items = read("/deliverables?pageSize=100").getList("items");
      items.forEach(
          item -> finals.put((String) item.get("id"), "accepted".equals(item.get("state"))));
      return finals;
    }

    private static Map<String, String> deadlines(JsonPath complaint) {
      var deadlines = new TreeMap<String, String>();
      List<Map<String, Object>> items = complaint.getList("deadlines");
      items.forEach(item -> deadlines.put((String) item.get("code"), (String) item.get("on")));
      return deadlines;
    }

    private String present() {
      return read("").getString("phase");
    }

    private JsonPath read(String path) {
      return As.auditor().get(ours.at(path)).then().statusCode(200).extract().jsonPath();
    }

    private <T> T one(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }
  }
}
