package nl.samenspel.assessment;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.time.TimeOrderedId;

/** A partnership that this service was told of, and what its people do. */
public final class Party {

  public final UUID id = TimeOrderedId.next();
  public final UUID lead;
  public final List<UUID> partners;

  private Party(int partners) {
    this.lead = TimeOrderedId.next();
    this.partners = Stream.generate(TimeOrderedId::next).limit(partners).toList();
  }

  /** A partnership of a lead and so many partners, known to the service. */
  public static Party of(int partners) {
    var party = new Party(partners);
    Told.tell("PartnershipCreated", party.id, Map.of("name", "Werk in de regio"));
    party.joined(party.lead, "lead");
    party.partners.forEach(partner -> party.joined(partner, "partner"));
    party.members().forEach(member -> party.awaitVisible(member, 200));
    return party;
  }

  public List<UUID> members() {
    return Stream.concat(Stream.of(lead), partners.stream()).toList();
  }

  public void joined(UUID organisation, String role) {
    Told.tell("MemberJoined", id, Map.of("organisation", organisation, "role", role));
  }

  public void left(UUID organisation) {
    Told.tell("MemberLeft", id, Map.of("organisation", organisation, "role", "partner"));
  }

  /** It is over, and the service knows. */
  public void ended() {
    Told.tell("PartnershipEnded", id, Map.of());
    await()
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                As.coordinatorOf(lead)
                        .body(Map.of("partnership", id, "instrument", "none"))
                        .post("/v1/assessments")
                        .statusCode()
                    == 409);
  }

  public void awaitVisible(UUID organisation, int status) {
    await()
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                As.memberOf(organisation).get("/v1/partnerships/" + id + "/trends").statusCode()
                    == status);
  }

  /** Opens an assessment by hand, today. */
  public UUID open(String instrument) {
    return open(instrument, 5);
  }

  public UUID open(String instrument, int minimumGroupSize) {
    return UUID.fromString(
        As.coordinatorOf(lead)
            .body(
                Map.of(
                    "partnership", id,
                    "instrument", instrument,
                    "minimumGroupSize", minimumGroupSize))
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public List<String> invite(UUID assessment, UUID organisation, int count) {
    return invite(assessment, organisation, "professional", count);
  }

  public List<String> invite(UUID assessment, UUID organisation, String audience, int count) {
    return As.coordinatorOf(lead)
        .body(Map.of("organisation", organisation, "audience", audience, "count", count))
        .post("/v1/assessments/" + assessment + "/invitations")
        .then()
        .statusCode(201)
        .extract()
        .path("tokens");
  }

  public static Map<String, Object> invitations(UUID organisation, int count) {
    return Map.of("organisation", organisation, "audience", "professional", "count", count);
  }

  /** So many people of an organisation score this on every dimension. */
  public void answered(UUID assessment, UUID organisation, int people, int score) {
    answered(assessment, organisation, "professional", people, score);
  }

  /** So many people of an audience do. */
  public void answered(UUID assessment, UUID organisation, String audience, int people, int score) {
    var instrument =
        As.administrator().get("/v1/assessments/" + assessment).jsonPath().getString("instrument");
    var answers = allOf(instrument, score);
    invite(assessment, organisation, audience, people)
        .forEach(token -> answer(token, Map.of("answers", answers)).then().statusCode(204));
  }

  public static Response answer(String token, Object body) {
    return As.nobody().header("Invitation-Token", token).body(body).put("/v1/invitation/response");
  }

  /** Answers that score this on every dimension of an instrument. */
  public static Map<String, Integer> allOf(String instrument, int score) {
    var answers = new HashMap<String, Integer>();
    List<Map<String, Object>> items =
        As.administrator().get("/v1/instruments/" + instrument).jsonPath().getList("items");
    items.forEach(
        item ->
            answers.put(
                (String) item.get("code"), (boolean) item.get("reversed") ? 6 - score : score));
    return Collections.unmodifiableMap(answers);
  }

  public JsonPath close(UUID assessment) {
    return As.coordinatorOf(lead)
        .body("{}")
        .post("/v1/assessments/" + assessment + "/closure")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .extract()
        .jsonPath();
  }
}
