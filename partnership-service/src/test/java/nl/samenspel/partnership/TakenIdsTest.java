package nl.samenspel.partnership;

import static nl.samenspel.partnership.Case.aDeliverable;
import static nl.samenspel.partnership.Case.aPartnership;
import static nl.samenspel.partnership.Case.aProjectOf;
import static nl.samenspel.partnership.Case.anIndicatorOf;
import static nl.samenspel.partnership.Case.anInterestOf;
import static nl.samenspel.partnership.Case.profile;
import static nl.samenspel.partnership.Case.refused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.partnership.programme.Offering;
import org.junit.jupiter.api.Test;

/**
 * An id of one's own that belongs to something in a partnership that one does not see: refused by a
 * name of its own, wherever ids can be one's own.
 */
@QuarkusTest
@WithRealInfrastructure
class TakenIdsTest {

  @Test
  void anIdOfAnotherPartnershipsIsRefusedEverywhere() {
    var theirs = aPartnership();
    var ours = aPartnership();

    bodies(ours)
        .forEach(
            (collection, body) -> {
              var id = UUID.randomUUID().toString();
              put(theirs, collection + id, bodies(theirs).get(collection), 201);
              refused(
                  ours.asLead().body(body).put(ours.at(collection, id)).then(), 409, "id-taken");
            });
  }

  @Test
  void anIdOfAPartnershipThatOneDoesNotSeeIsRefused() {
    var theirs = aPartnership();

    refused(
        aPartnership()
            .asLead()
            .body(profile())
            .put("/v1/partnerships/" + theirs.partnership)
            .then(),
        404,
        "not-found");
  }

  private static void put(Case in, String path, Object body, int status) {
    in.asLead().body(body).put(in.at(path)).then().statusCode(status);
  }

  private static Map<String, Map<String, Object>> bodies(Case in) {
    var bodies = new LinkedHashMap<String, Map<String, Object>>();
    bodies.put("/interests/", anInterestOf(in.lead()));
    bodies.put("/deliverables/", aDeliverable("startingNote"));
    bodies.put("/appraisals/", Agreeing.anAppraisalOf(in.lead()));
    bodies.put("/delegates/", Agreeing.aDelegateOf(in.lead()));
    bodies.put("/contributions/", Agreeing.aContributionOf(in.lead(), 100, 50));
    bodies.put("/indicators/", anIndicatorOf("cost"));
    bodies.put("/projects/", aProjectOf(in.lead()));
    bodies.put(
        "/activities/", Map.of("movement", "deepening", "on", "2026-02-12", "title", "Werkbezoek"));
    bodies.put(
        "/options/",
        Map.of(
            "title",
            "Lesgeven op twee plaatsen",
            "effects",
            in.members.stream().map(each -> Map.of("organisation", each, "gain", 1)).toList()));
    bodies.put(
        "/pitfalls/",
        Map.of("title", "Te veel tegelijk", "likelihood", 3, "impact", 4, "owner", in.lead()));
    bodies.put("/programmes/", Offering.programmeOf(in.lead()));
    bodies.put(
        "/signals/",
        Map.of(
            "category", "focus", "description", "Te veel tegelijk.", "occurredOn", "2026-11-03"));
    bodies.put(
        "/complaints/",
        Map.of(
            "category",
            "focus",
            "description",
            "Te veel tegelijk.",
            "complainant",
            Map.of("external", "resident"),
            "about",
            List.of(in.lead()),
            "receivedOn",
            "2026-11-20",
            "regime",
            "nlAwb"));
    return bodies;
  }
}
