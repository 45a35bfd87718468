package nl.samenspel.partnership.complaint;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.partnership.Case;

/** The vocabulary of the tests on complaints. */
final class Complaining {

  static final Map<String, Object> ACKNOWLEDGED = Map.of("type", "acknowledge", "on", "2026-11-23");
  static final Map<String, Object> ASSIGNED =
      Map.of("type", "assign", "handler", "Klachtencommissie", "involved", false);
  static final Map<String, Object> COMPLAINANT_HEARD =
      Map.of("type", "hear", "party", "complainant", "report", "De regio voelt zich overvallen.");
  static final Map<String, Object> SUBJECT_HEARD =
      Map.of("type", "hear", "party", "subject", "report", "De aanbieder erkent de haast.");
  static final Map<String, Object> DECIDED =
      Map.of(
          "type", "decide",
          "finding", "partlyFounded",
          "reason", "De wijziging was nodig; het overleg vooraf ontbrak.",
          "on", "2026-12-18");

  private Complaining() {}

  /** The partner complains about the lead. */
  static Map<String, Object> aComplaint(Case partnership, String regime) {
    return Map.of(
        "category",
        "communication",
        "description",
        "Wijzigingen horen wij pas als zij al zijn doorgevoerd.",
        "complainant",
        Map.of("organisation", partnership.partner()),
        "about",
        List.of(partnership.lead()),
        "receivedOn",
        "2026-11-20",
        "regime",
        regime);
  }

  static String complaintsOf(Case partnership) {
    return partnership.at("/complaints");
  }

  /** The partner's complaint about the lead is logged; answers where it is. */
  static String logged(Case partnership, String regime) {
    return logged(partnership, aComplaint(partnership, regime));
  }

  static String logged(Case partnership, Map<String, Object> complaint) {
    return complaintsOf(partnership)
        + "/"
        + partnership
            .asPartner()
            .body(complaint)
            .post(complaintsOf(partnership))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
  }

  /** Somebody who was not involved is handling it. */
  static String inHandling(Case partnership, String regime) {
    var complaint = logged(partnership, regime);
    taken(partnership, complaint, ACKNOWLEDGED);
    taken(partnership, complaint, ASSIGNED);
    return complaint;
  }

  /** All that is needed before a decision. */
  static String heard(Case partnership, String regime) {
    var complaint = inHandling(partnership, regime);
    taken(partnership, complaint, COMPLAINANT_HEARD);
    taken(partnership, complaint, SUBJECT_HEARD);
    return complaint;
  }

  /** The lead, which is complained about, takes a step. */
  static ValidatableResponse taken(Case partnership, String complaint, Map<String, Object> step) {
    return step(partnership, complaint, step).statusCode(201);
  }

  static ValidatableResponse step(Case partnership, String complaint, Map<String, Object> step) {
    return stepBy(partnership.asLead(), complaint, step);
  }

  static ValidatableResponse stepBy(
      RequestSpecification by, String complaint, Map<String, Object> step) {
    return by.body(step).post(complaint + "/steps").then();
  }

  static ValidatableResponse read(Case partnership, String complaint) {
    return As.memberOf(partnership.partner()).get(complaint).then().statusCode(200);
  }
}
