package nl.samenspel.partnership;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;

/** The vocabulary of what members do on their way to an agreement, each for itself. */
public final class Agreeing {

  private Agreeing() {}

  public static Map<String, Object> anAppraisalOf(UUID organisation) {
    return Map.of(
        "organisation",
        organisation,
        "fit",
        Map.of("mission", 5, "vision", 4, "strategy", 3),
        "resources",
        Map.of("hours", 24, "staff", 2, "budget", 15000, "energy", 4),
        "autonomyImpact",
        2,
        "imposed",
        false,
        "decision",
        "join");
  }

  public static String appraises(Case ours, Map<String, Object> appraisal) {
    return made(ours, "/appraisals", appraisal);
  }

  public static Map<String, Object> aDelegateOf(UUID organisation) {
    return Map.of(
        "organisation",
        organisation,
        "name",
        "A. de Vries",
        "function",
        "Regiomanager",
        "mandate",
        Map.of("scope", "Inhoud en planning", "until", "2099-12-31"),
        "competences",
        Map.of("trust", 4, "accessibility", 5, "expertise", 3),
        "support",
        "Maandelijks overleg met de directie.");
  }

  public static String names(Case ours, Map<String, Object> delegate) {
    return made(ours, "/delegates", delegate);
  }

  public static Map<String, Object> anIdentity(String mission, String... values) {
    return Map.of("mission", mission, "vision", "Iedereen doet mee.", "values", List.of(values));
  }

  public static void states(UUID organisation, Map<String, Object> identity) {
    patch(As.memberOf(organisation), Map.of("identity", identity))
        .patch("/v1/organisations/" + organisation)
        .then()
        .statusCode(200);
  }

  public static ValidatableResponse compares(Case ours, Map<String, Object> comparison) {
    return ours.asLead().body(comparison).post(ours.at("/identities/comparisons")).then();
  }

  public static Map<String, Object> aContributionOf(
      UUID organisation, Object amount, Object returnShare) {
    return Map.of(
        "organisation", organisation,
        "kind", "money",
        "amount", amount,
        "returnShare", returnShare);
  }

  public static String proposes(Case ours, Map<String, Object> contribution) {
    return made(ours, "/contributions", contribution);
  }

  public static ValidatableResponse agrees(Case ours, UUID member) {
    return As.memberOf(member).body(Map.of()).post(ours.at("/contributions/agreements")).then();
  }

  /** A merge patch of whatever version there is. */
  public static RequestSpecification patch(RequestSpecification by, Map<String, Object> change) {
    return by.contentType("application/merge-patch+json").header("If-Match", "*").body(change);
  }

  /** What the share phase asks beside its deliverable. */
  static void everyoneJoinsAndIsRepresented(Case ours) {
    ours.members.forEach(member -> appraises(ours, anAppraisalOf(member)));
    ours.members.forEach(member -> names(ours, aDelegateOf(member)));
  }

  /** What the agree phase asks of members beside its deliverables. */
  static void everyoneIsKnownAndAgrees(Case ours) {
    ours.members.forEach(member -> states(member, anIdentity("Werk voor ieder.", "openheid")));
    compares(ours, Map.of()).statusCode(201);
    var shares = ours.members.size();
    for (var member : ours.members) {
      var isFirst = member.equals(ours.lead());
      proposes(
          ours,
          aContributionOf(
              member, 1000, isFirst ? 100 - (shares - 1) * (100 / shares) : 100 / shares));
    }
    ours.members.forEach(member -> agrees(ours, member).statusCode(201));
  }

  /** Made by the organisation that it is about; answers its id. */
  private static String made(Case ours, String collection, Map<String, Object> body) {
    return As.memberOf((UUID) body.get("organisation"))
        .body(body)
        .post(ours.at(collection))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The explanation of a requirement in the present cycle, if it is as expected. */
  public static String requirement(Case ours, String code, boolean met) {
    return ours.asLead()
        .get(ours.at("/phases"))
        .then()
        .statusCode(200)
        .body("items.requirements.flatten().find { it.code == '" + code + "' }.met", is(met))
        .extract()
        .path("items.requirements.flatten().find { it.code == '" + code + "' }.explanation");
  }
}
