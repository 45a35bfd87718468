package nl.samenspel.benchmark.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Assessments among the members: after every phase, and after a complaint. */
final class Survey {
  private static final List<String> LENSES =
      List.of("ambition", "interests", "relation", "organisation", "process");

  /** Fewer people than this and an organisation's score is not shown. */
  private static final int GROUP = 5;

  private final Chance chance;
  private final Chronicle chronicle;
  private final UUID partnership;
  private final List<UUID> members;
  private double mood;

  Survey(Chance chance, Chronicle chronicle, UUID partnership, List<UUID> members) {
    this.chance = chance;
    this.chronicle = chronicle;
    this.partnership = partnership;
    this.members = members;
    this.mood = chance.score(3.6);
  }

  void after(String phase, LocalDate day) {
    var reason = Map.<String, Object>of("reason", "phaseCompleted", "phase", phase);
    hold("phaseCheck", List.of("satisfaction", "clarity"), reason, day);
    if (phase.equals("shape") || phase.equals("execute")) {
      hold("fiveLenses", LENSES, reason, day);
    }
  }

  /** Trust is asked; it is lower after a complaint, and mostly comes back. */
  UUID trust(Map<String, Object> reason, LocalDate day, double change) {
    mood = Math.min(4.6, Math.max(1.6, mood + change));
    return hold("trustPulse", List.of("trust"), reason, day);
  }

  private UUID hold(
      String instrument, List<String> dimensions, Map<String, Object> reason, LocalDate day) {
    var opened = chance.during(day);
    var id = chance.id(opened);
    var about =
        Life.with(
            reason,
            "partnership",
            partnership,
            "assessment",
            id,
            "instrument",
            instrument,
            "instrumentVersion",
            1,
            "minimumGroupSize",
            GROUP);
    tell(
        "AssessmentOpened",
        id,
        day,
        Life.with(about, "opensOn", day, "closesOn", day.plusDays(21)));
    for (var member : members) {
      tell("InvitationsIssued", id, day, invited(id, member));
    }
    var closedOn = day.plusDays(chance.from(10, 21));
    var responded = members.size() * chance.from(3, 8);
    tell(
        "AssessmentClosed",
        id,
        closedOn,
        Life.with(
            withoutRecovery(about),
            "occurredOn",
            closedOn,
            "invited",
            members.size() * 8,
            "responded",
            responded,
            "responseRate",
            responded / (members.size() * 8.0),
            "dimensions",
            dimensions.stream().map(this::scored).toList()));
    if (instrument.equals("trustPulse")) {
      var measured = Life.with(withoutPhase(reason), "partnership", partnership, "assessment", id);
      measured.put("score", chance.score(mood));
      measured.put("occurredOn", closedOn);
      tell("TrustMeasured", id, closedOn, measured);
    }
    return id;
  }

  private Map<String, Object> invited(UUID id, UUID member) {
    return Life.with(
        Map.of("partnership", partnership),
        "assessment",
        id,
        "organisation",
        member,
        "audience",
        "professional",
        "count",
        8);
  }

  private Map<String, Object> scored(String dimension) {
    var organisations = new ArrayList<Map<String, Object>>();
    for (var member : members) {
      organisations.add(
          chance.in(0.15)
              ? Map.of("organisation", member, "suppressed", true)
              : Map.of("organisation", member, "score", chance.score(mood)));
    }
    var score = chance.score(mood);
    return Life.with(
        Map.of("code", dimension),
        "score",
        score,
        "band",
        score >= 3.75 ? "strength" : score >= 2.75 ? "discuss" : "concern",
        "n",
        members.size() * 5,
        "spread",
        0.6,
        "gap",
        0.8,
        "organisations",
        organisations);
  }

  private static Map<String, Object> withoutRecovery(Map<String, Object> about) {
    var rest = Life.with(about);
    rest.remove("recovery");
    return rest;
  }

  private static Map<String, Object> withoutPhase(Map<String, Object> reason) {
    var rest = Life.with(reason);
    rest.remove("phase");
    return rest;
  }

  private void tell(String type, UUID id, LocalDate day, Map<String, Object> facts) {
    chronicle.assessment(type, id, partnership, chance.during(day), facts);
  }
}
