package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.PARTNERSHIP;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.samenspel.local.client.Refused;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.token.Tokens;

/**
 * One partnership of two organisations after another, in which things happen in the order of the
 * seed: documents are signed, phases completed, people complain, are asked and answer.
 */
final class Life implements Runnable {
  private static final int THINGS = 14;
  private static final int PEOPLE = 6;
  private static final double SENT_AGAIN = 0.1;
  private static final double READ_BACK = 0.15;
  private static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");

  private final Client client;
  private final Tokens tokens;
  private final Ledger ledger;
  private final Random random;
  private final BooleanSupplier over;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  Life(Client client, Tokens tokens, Ledger ledger, long seed, BooleanSupplier over) {
    this.client = client;
    this.tokens = tokens;
    this.ledger = ledger;
    this.random = new Random(seed);
    this.over = over;
  }

  @Override
  public void run() {
    while (!over.getAsBoolean()) {
      try {
        new Partnership().play();
      } catch (RuntimeException e) {
        ledger.violation("A client could not go on: " + e);
      }
    }
  }

  /** Somebody of an organisation. */
  private record Party(String id, String token) {}

  private Party register() {
    String administrator = tokens.issue("administrator", Optional.empty());
    var body = Map.of("name", "Gemeente Hier", "kind", "municipality", "sector", "public");
    JsonNode made = make(PARTNERSHIP, "/organisations", administrator, body);
    UUID id = id(made);
    ledger.made("organisation", id);
    return new Party(id.toString(), tokens.issue("coordinator", Optional.of(id)));
  }

  /** Some requests are sent once more though they were answered: nothing may happen twice. */
  private JsonNode make(Service service, String path, String token, Object body) {
    String key = UUID.randomUUID().toString();
    JsonNode made = client.post(service, path, token, key, body);
    if (random.nextDouble() < SENT_AGAIN) {
      JsonNode again = client.post(service, path, token, key, body);
      if (!again.equals(made)) {
        ledger.violation(
            "POST %s with the same key was answered %s, then %s".formatted(path, made, again));
      }
    }
    return made;
  }

  private static UUID id(JsonNode made) {
    return UUID.fromString(made.path("id").asText());
  }

  private final class Partnership {
    private final Party lead = register();
    private final Party partner = register();
    private final List<String> undecided = new ArrayList<>();
    private final String path = begin();
    private int phase;
    private int measurements;

    private String begin() {
      Map<String, Object> body =
          Map.of(
              "name", "Samen",
              "purpose", "Werk voor wie dat zoekt.",
              "origin", "voluntary",
              "orientation", "demand",
              "form", "network",
              "region", "Hier",
              "startsOn", today.minusYears(1).toString());
      UUID id = id(make(PARTNERSHIP, "/partnerships", lead.token(), body));
      ledger.made("partnership", id);
      ledger.counted("member", 1);
      return "/partnerships/" + id;
    }

    void play() {
      post(lead, "/members", Map.of("organisation", partner.id(), "role", "partner"));
      ledger.counted("member", 1);
      for (int thing = 0; thing < THINGS && !over.getAsBoolean(); thing++) {
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> complain();
          case 3, 4 -> handle();
          case 5 -> complete();
          case 6 -> act();
          case 7 -> sign();
          case 8 -> measure();
          default -> ask();
        }
      }
    }

    private void complain() {
      Map<String, Object> body =
          Map.of(
              "category",
              "communication",
              "description",
              "Wij horen wijzigingen pas achteraf.",
              "complainant",
              Map.of("organisation", partner.id()),
              "about",
              List.of(lead.id()),
              "receivedOn",
              today.toString(),
              "regime",
              "nlAwb");
      String complaint = made("complaint", post(partner, "/complaints", body));
      undecided.add(complaint);
      if (random.nextDouble() < READ_BACK) {
        client.get(PARTNERSHIP, path + "/complaints/" + complaint, partner.token());
      }
    }

    private void handle() {
      if (undecided.isEmpty()) {
        return;
      }
      String steps = "/complaints/" + undecided.remove(0) + "/steps";
      step(steps, Map.of("type", "acknowledge"));
      step(steps, Map.of("type", "assign", "handler", "Klachtencommissie", "involved", false));
      for (String party : List.of("complainant", "subject")) {
        step(steps, Map.of("type", "hear", "party", party, "report", "Verslag is gestuurd."));
      }
      step(steps, Map.of("type", "decide", "finding", "founded", "reason", "Zo was het."));
    }

    private void step(String steps, Map<String, Object> step) {
      var dated = new LinkedHashMap<String, Object>(step);
      dated.put("on", today.toString());
      post(lead, steps, dated);
      ledger.counted("complaint_step", 1);
    }

    private void complete() {
      if (phase == PHASES.size()) {
        return;
      }
      var body = new LinkedHashMap<String, Object>();
      body.put("type", "complete");
      body.put("phase", PHASES.get(phase));
      try {
        post(lead, "/transitions", body);
      } catch (Refused e) {
        if (!e.is("unmet-requirements")) {
          throw e;
        }
        var waived = new ArrayList<Map<String, String>>();
        for (JsonNode unmet : e.problem().path("unmet")) {
          waived.add(Map.of("code", unmet.path("code").asText(), "reason", "Doet er niet toe."));
        }
        body.put("waive", waived);
        post(lead, "/transitions", body);
      }
      ledger.counted("transition", 1);
      phase++;
    }

    private void act() {
      String movement = random.nextBoolean() ? "deepening" : "progress";
      made(
          "activity",
          post(
              lead,
              "/activities",
              Map.of("movement", movement, "on", today.toString(), "title", "Werkbezoek")));
    }

    private void sign() {
      Map<String, Object> body =
          Map.of(
              "kind", "projectSheet",
              "title", "Projectfiche",
              "document",
                  Map.of(
                      "uri", "https://documenten.example/projectfiche.pdf",
                      "mediaType", "application/pdf",
                      "sha256",
                          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
      String deliverable = made("deliverable", post(lead, "/deliverables", body));
      for (Party party : List.of(lead, partner)) {
        post(
            party,
            "/deliverables/" + deliverable + "/signatures",
            Map.of("decision", "accept", "remark", "Akkoord."));
        ledger.counted("signature", 1);
      }
    }

    private void measure() {
      Map<String, Object> body =
          Map.of(
              "kind", "cost",
              "name", "Kosten per plaatsing",
              "unit", "euro",
              "betterWhen", "lower",
              "baseline", 9_200,
              "target", 7_000);
      String indicator = made("indicator", post(lead, "/indicators", body));
      var measured =
          Map.of("on", today.minusDays(measurements++).toString(), "value", random.nextInt(9_000));
      post(lead, "/indicators/" + indicator + "/measurements", measured);
      ledger.counted("measurement", 1);
    }

    /** Asks the people of both, when something has opened; they all answer, and it is closed. */
    private void ask() {
      String partnership = path.substring(path.lastIndexOf('/') + 1);
      JsonNode open = open(partnership);
      if (!open.has("id")) {
        return;
      }
      String assessment = "/assessments/" + open.path("id").asText();
      String instrument = "/instruments/" + open.path("instrument").asText();
      JsonNode items = client.get(ASSESSMENT, instrument, lead.token()).path("items");
      for (Party party : List.of(lead, partner)) {
        for (JsonNode invitation : invite(assessment, party)) {
          answer(invitation.asText(), items);
        }
      }
      client.post(ASSESSMENT, assessment + "/closure", lead.token(), Map.of());
      ledger.counted("result", 1);
    }

    /** Nothing yet when the partnership was not told of: what one cannot see is not there. */
    private JsonNode open(String partnership) {
      return client
          .get(ASSESSMENT, "/assessments?state=open&partnership=" + partnership, lead.token())
          .path("items")
          .path(0);
    }

    /** Tokens are shown once: when that answer was lost, new ones are asked for. */
    private JsonNode invite(String assessment, Party party) {
      var body = Map.of("organisation", party.id(), "audience", "professional", "count", PEOPLE);
      while (true) {
        try {
          JsonNode tokens =
              client.post(ASSESSMENT, assessment + "/invitations", party.token(), body);
          ledger.counted("invitation", PEOPLE);
          return tokens.path("tokens");
        } catch (Refused e) {
          if (!e.is("tokens-already-shown")) {
            throw e;
          }
          ledger.counted("invitation", PEOPLE);
        }
      }
    }

    private void answer(String invitation, JsonNode items) {
      var answers = new LinkedHashMap<String, Integer>();
      for (JsonNode item : items) {
        answers.put(item.path("code").asText(), 1 + random.nextInt(5));
      }
      try {
        client.answer(invitation, Map.of("answers", answers));
      } catch (Refused e) {
        if (!e.is("already-answered")) {
          throw e;
        }
      }
      ledger.counted("response", 1);
    }

    private String made(String table, JsonNode answer) {
      UUID id = id(answer);
      ledger.made(table, id);
      return id.toString();
    }

    private JsonNode post(Party by, String under, Object body) {
      return make(PARTNERSHIP, path + under, by.token(), body);
    }
  }
}
