package nl.samenspel.partnership.programme;

import static nl.samenspel.partnership.Case.with;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.partnership.Case;

/**
 * The vocabulary of the tests on programmes: the first partner offers a programme, the second one
 * refers participants to it, the lead leads, a fourth member has nothing to do with it.
 */
public final class Offering {

  public static final Map<String, Object> SHARED = Map.of("type", "share", "on", "2025-03-10");
  public static final Map<String, Object> ACCEPTED = Map.of("type", "accept", "on", "2025-03-11");
  public static final Map<String, Object> STARTED = Map.of("type", "start", "on", "2025-03-17");
  public static final Map<String, Object> AT_WORK =
      Map.of("type", "outcome", "kind", "paidWork", "on", "2025-05-01");
  public static final Map<String, Object> ENDED =
      Map.of("type", "end", "ending", "completed", "on", "2025-09-30", "cost", 7120.5);

  public final Case partnership;
  public final String programme;

  private Offering(Case partnership, String programme) {
    this.partnership = partnership;
    this.programme = programme;
  }

  public static Offering aProgramme() {
    return aProgramme(Map.of());
  }

  public static Offering aProgramme(Map<String, Object> further) {
    var partnership = Case.aPartnershipOf(4);
    var body = new LinkedHashMap<>(programmeOf(partnership.members.get(1)));
    body.putAll(further);
    String id =
        As.memberOf(partnership.members.get(1))
            .body(body)
            .post(partnership.at("/programmes"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Offering(partnership, id);
  }

  public static Map<String, Object> programmeOf(UUID provider) {
    return Map.of(
        "title", "Van werkzoekend naar softwaretester",
        "provider", provider,
        "goal", "Een diploma en een baan.",
        "tailoring", "Deeltijd, en een taalmodule vooraf.",
        "startsOn", "2025-01-06",
        "plannedCostPerTrajectory", 7500);
  }

  public UUID provider() {
    return partnership.members.get(1);
  }

  public UUID referrer() {
    return partnership.members.get(2);
  }

  public UUID bystander() {
    return partnership.members.get(3);
  }

  public RequestSpecification asProvider() {
    return As.memberOf(provider());
  }

  public RequestSpecification asReferrer() {
    return As.memberOf(referrer());
  }

  public Map<String, Object> participant(String reference) {
    return Map.of(
        "programme",
        programme,
        "participant",
        reference,
        "referredBy",
        referrer(),
        "registeredOn",
        "2025-03-03",
        "intake",
        intake());
  }

  public static Map<String, Object> intake() {
    return Map.of(
        "level",
        3,
        "expectation",
        "diploma",
        "note",
        "Werk na het diploma is haalbaar als het reizen lukt.",
        "steps",
        List.of("Taalmodule", "Opleiding tester", "Stage"));
  }

  /** A participant was referred; answers where the trajectory is. */
  public String refers(String reference) {
    return partnership.at("/trajectories/") + refersById(reference);
  }

  /** The same of one of whom more is written. */
  public String refers(Map<String, Object> participant) {
    return partnership.at("/trajectories/") + refersById(participant);
  }

  public String refersById(String reference) {
    return refersById(participant(reference));
  }

  private String refersById(Map<String, Object> participant) {
    return asReferrer()
        .body(participant)
        .post(partnership.at("/trajectories"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A participant who has started. */
  public String running(String reference) {
    var trajectory = refers(reference);
    List.of(SHARED, ACCEPTED, STARTED).forEach(step -> taken(trajectory, step));
    return trajectory;
  }

  /** The provider takes a step. */
  public ValidatableResponse step(String trajectory, Map<String, Object> step) {
    return asProvider().body(step).post(trajectory + "/steps").then();
  }

  public ValidatableResponse taken(String trajectory, Map<String, Object> step) {
    return step(trajectory, step).statusCode(201);
  }

  public ValidatableResponse read(String trajectory) {
    return asReferrer().get(trajectory).then().statusCode(200);
  }

  public static Map<String, Object> on(String day, Map<String, Object> step) {
    return with(step, "on", day);
  }
}
