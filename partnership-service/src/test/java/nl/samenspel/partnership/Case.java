package nl.samenspel.partnership;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.partnership.Phase;

/**
 * The vocabulary of the tests: a partnership with its members, brought where a test needs it
 * through the API, each step under a token of the organisation whose step it is.
 */
public final class Case {

  /** What each phase asks of deliverables. */
  private static final Map<Phase, List<String>> DELIVERABLES =
      Map.of(
          Phase.EXPLORE, List.of("startingNote"),
          Phase.SHARE, List.of("letterOfIntent"),
          Phase.AGREE, List.of("agreementNote", "collaborationAgreement"),
          Phase.SHAPE, List.of(),
          Phase.EXECUTE, List.of("evaluationReport"));

  public final UUID partnership;
  public final List<UUID> members;

  private Case(UUID partnership, List<UUID> members) {
    this.partnership = partnership;
    this.members = members;
  }

  /** A partnership that just started, of a lead and one partner. */
  public static Case aPartnership() {
    return aPartnershipOf(2);
  }

  /** A partnership that just started, of a lead and partners. */
  public static Case aPartnershipOf(int members) {
    return aPartnershipNamed("Werk in de techniek Rijnmond", members);
  }

  public static Case aPartnershipNamed(String name, int members) {
    var organisations = new ArrayList<UUID>();
    while (organisations.size() < members) {
      organisations.add(anOrganisation("Regio " + (organisations.size() + 1)));
    }
    var id =
        As.coordinatorOf(organisations.get(0))
            .body(with(profile(), "name", name))
            .post("/v1/partnerships")
            .then()
            .statusCode(201)
            .extract()
            .path("id")
            .toString();
    var started = new Case(UUID.fromString(id), organisations);
    organisations.stream().skip(1).forEach(member -> started.admit(member, "partner"));
    return started;
  }

  /** A partnership that went through the phases before this one as it should. */
  public static Case aPartnershipInPhase(Phase phase) {
    var started = aPartnership();
    for (var before = Phase.EXPLORE; before.isBefore(phase); before = before.next().orElseThrow()) {
      started.fulfil(before);
      started.complete(before);
    }
    return started;
  }

  /** A partnership whose first cycle is completed. */
  public static Case aPartnershipAfterItsFirstCycle() {
    var started = aPartnershipInPhase(Phase.EXECUTE);
    started.fulfil(Phase.EXECUTE);
    started.complete(Phase.EXECUTE);
    return started;
  }

  /** A registered organisation that takes part in nothing. */
  public static UUID anOrganisation(String name) {
    var id = TimeOrderedId.next();
    As.memberOf(id)
        .body(Map.of("name", name, "kind", "region", "sector", "public"))
        .put("/v1/organisations/" + id)
        .then()
        .statusCode(201);
    return id;
  }

  public static Map<String, Object> profile() {
    return Map.of(
        "name", "Werk in de techniek Rijnmond",
        "purpose", "400 werkzoekenden aan een vakdiploma en een baan in de techniek helpen.",
        "origin", "voluntary",
        "orientation", "demand",
        "form", "network",
        "region", "Rijnmond",
        "startsOn", "2026-01-05");
  }

  public static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
    var other = new LinkedHashMap<>(body);
    other.put(property, value);
    return other;
  }

  public static Map<String, Object> without(Map<String, Object> body, String property) {
    var other = new LinkedHashMap<>(body);
    other.remove(property);
    return other;
  }

  public static Map<String, Object> aDeliverable(String kind) {
    return Map.of("kind", kind, "title", "Stuk: " + kind, "document", aDocument("v1"));
  }

  public static Map<String, Object> aDocument(String name) {
    return Map.of(
        "uri", "https://documenten.rijnmond.example/" + name + ".pdf",
        "mediaType", "application/pdf",
        "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  public static Map<String, Object> anInterestOf(UUID organisation) {
    return Map.of(
        "organisation", organisation,
        "position", "Wij willen dat de opleiding in onze eigen regio wordt gegeven.",
        "interest", "Deelnemers haken af als zij ver moeten reizen.",
        "alternative", "Zelf inkopen bij een lokale opleider.",
        "priority", 1);
  }

  public UUID lead() {
    return members.get(0);
  }

  public UUID partner() {
    return members.get(1);
  }

  public RequestSpecification asLead() {
    return As.coordinatorOf(lead());
  }

  public RequestSpecification asPartner() {
    return As.coordinatorOf(partner());
  }

  /** The address of the partnership, or of something under it. */
  public String at(String... path) {
    return "/v1/partnerships/" + partnership + String.join("", path);
  }

  public String admit(UUID organisation, String role) {
    return asLead()
        .body(Map.of("organisation", organisation, "role", role))
        .post(at("/members"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The membership of an organisation that takes part at present. */
  public String memberIdOf(UUID organisation) {
    return asLead()
        .get(at("/members"))
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.organisation == '" + organisation + "' }.id");
  }

  /** Everything is done that the phase asks for. */
  public void fulfil(Phase phase) {
    if (phase == Phase.EXPLORE) {
      everyoneStatesAnInterest();
    }
    if (phase == Phase.SHARE) {
      Agreeing.everyoneJoinsAndIsRepresented(this);
    }
    if (phase == Phase.AGREE) {
      Agreeing.everyoneIsKnownAndAgrees(this);
      everyKHasAnIndicator();
    }
    if (phase == Phase.SHAPE) {
      aProjectIsShaped();
    }
    if (phase == Phase.EXECUTE) {
      everyIndicatorIsMeasured();
    }
    DELIVERABLES.get(phase).forEach(this::everyoneAccepts);
  }

  public void everyKHasAnIndicator() {
    List.of("cost", "quality", "vulnerability").forEach(this::definesAnIndicatorOf);
  }

  /** An indicator on the way from 40 to 65, where higher is better. */
  public String definesAnIndicatorOf(String kind) {
    return asLead()
        .body(anIndicatorOf(kind))
        .post(at("/indicators"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Map<String, Object> anIndicatorOf(String kind) {
    return Map.of(
        "kind",
        kind,
        "name",
        "Maat voor " + kind,
        "unit",
        "%",
        "betterWhen",
        "higher",
        "baseline",
        40,
        "target",
        65);
  }

  public void everyIndicatorIsMeasured() {
    List<String> indicators =
        asLead().get(at("/indicators?pageSize=100")).then().extract().path("items.id");
    indicators.forEach(indicator -> measures(indicator, "2026-08-24", 52).statusCode(201));
  }

  public ValidatableResponse measures(String indicator, String on, Number value) {
    return asPartner()
        .body(Map.of("on", on, "value", value))
        .post(at("/indicators/", indicator, "/measurements"))
        .then();
  }

  /** A project of the lead's, whose sheet every member accepted. */
  public String aProjectIsShaped() {
    return asLead()
        .body(with(aProjectOf(lead()), "sheet", everyoneAccepts("projectSheet")))
        .post(at("/projects"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Map<String, Object> aProjectOf(UUID owner) {
    return Map.of(
        "title", "Vakopleiding monteur",
        "goal", "Veertig deelnemers met een vakdiploma.",
        "owner", owner,
        "startsOn", "2026-09-01",
        "endsOn", "2027-07-01");
  }

  public void everyoneStatesAnInterest() {
    members.forEach(this::statesAnInterest);
  }

  public String statesAnInterest(UUID organisation) {
    return As.memberOf(organisation)
        .body(anInterestOf(organisation))
        .post(at("/interests"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public String everyoneAccepts(String kind) {
    var deliverable = submits(kind);
    members.forEach(member -> accepts(member, deliverable));
    return deliverable;
  }

  public String submits(String kind) {
    return asLead()
        .body(aDeliverable(kind))
        .post(at("/deliverables"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public void accepts(UUID member, String deliverable) {
    signs(member, deliverable, "accept").statusCode(201);
  }

  public ValidatableResponse signs(UUID member, String deliverable, String decision) {
    return As.memberOf(member)
        .body(Map.of("decision", decision))
        .post(at("/deliverables/", deliverable, "/signatures"))
        .then();
  }

  public void complete(Phase phase) {
    transition(Map.of("type", "complete", "phase", wire(phase))).statusCode(201);
  }

  public void skip(Phase phase) {
    transition(Map.of("type", "skip", "phase", wire(phase), "reason", "Wij kennen elkaar al."))
        .statusCode(201);
  }

  /** It ends; what is running was agreed on. */
  public void ends() {
    ends(
        "Het doel is bereikt.",
        Map.of("agreedOn", "2026-10-30", "settlement", "Wie iets begon, maakt het af."));
  }

  public void ends(String reason, Map<String, Object> exit) {
    transition(Map.of("type", "end", "reason", reason, "exit", exit)).statusCode(201);
  }

  public ValidatableResponse transition(Map<String, Object> step) {
    return asLead().body(step).post(at("/transitions")).then();
  }

  public void isInPhase(String phase) {
    asLead().get(at()).then().statusCode(200).body("phase", is(phase));
  }

  /** The events about the partnership, as soon as there are as many as expected. */
  public List<JsonNode> events(Predicate<List<JsonNode>> enough) {
    return await()
        .pollInterval(Duration.ofMillis(20))
        .until(() -> Topics.eventsOf(partnership), enough);
  }

  /** The events about the partnership once the last of them are of these types. */
  public List<JsonNode> lastEvents(String... types) {
    var all = events(events -> endsWith(events, types));
    return all.subList(all.size() - types.length, all.size());
  }

  private static boolean endsWith(List<JsonNode> events, String... types) {
    var names = events.stream().map(Case::type).toList();
    return names.size() >= types.length
        && names.subList(names.size() - types.length, names.size()).equals(Arrays.asList(types));
  }

  /** The name of an event without what all have. */
  public static String type(JsonNode event) {
    return event.path("type").asText().replaceAll("^nl\\.samenspel\\.partnership\\.|\\.v1$", "");
  }

  private static String wire(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  /** A refusal with this name. */
  public static void refused(ValidatableResponse response, int status, String name) {
    response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", is("urn:problem-type:samenspel:" + name));
  }

  /** Neither exists nor is it to be seen: the answer is the same. */
  public static void hidden(ValidatableResponse response) {
    refused(response, 404, "not-found");
  }
}
