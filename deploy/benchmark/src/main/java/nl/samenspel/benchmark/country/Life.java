package nl.samenspel.benchmark.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a partnership goes through: its phases, cycle after cycle, until the ten years are over or
 * it ends. Most have few members and little trouble, some have many and much.
 */
final class Life {
  private static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");

  private static final Map<String, String> DELIVERABLES =
      Map.of(
          "explore", "startingNote",
          "share", "letterOfIntent",
          "agree", "agreementNote",
          "shape", "projectSheet",
          "execute", "evaluationReport");

  private final Chance chance;
  private final Chronicle chronicle;
  private final UUID id;
  private final List<UUID> members = new ArrayList<>();
  private final Trouble trouble;
  private final Survey survey;
  private final Work work;
  private LocalDate today;
  private int cycle = 1;

  Life(Country country, int number) {
    chance = new Chance(country.seed(), number);
    chronicle = new Chronicle(chance);
    // Of every year as many as of any other, but for the last, in which too little would happen.
    today = Country.BEGIN.plusDays(chance.from(0, 9 * 365));
    id = chance.id(chance.during(today));
    survey = new Survey(chance, chronicle, id, members);
    trouble = new Trouble(chance, chronicle, id, members, survey);
    work = new Work(chance, chronicle, id, members);
    found(country, number);
    while (today.isBefore(Country.END) && goThroughTheCycle()) {
      renew();
    }
  }

  List<Told> told() {
    return chronicle.told();
  }

  private void found(Country country, int number) {
    var form = chance.of("network", "chain", "project", "alliance", "publicPrivate");
    tell(
        "PartnershipCreated",
        "name",
        "Samenwerking " + number,
        "origin",
        chance.in(0.7) ? "voluntary" : chance.of("requested", "mandated"),
        "orientation",
        chance.in(0.6) ? "demand" : "supply",
        "form",
        form,
        "region",
        "Regio " + number % 42,
        "startsOn",
        today,
        "status",
        "active",
        "cycle",
        1,
        "phase",
        "explore");
    join(country.municipality(number % Country.MUNICIPALITIES).id(), "lead");
    var partners = 1 + chance.few(0.55, 11);
    while (members.size() <= partners) {
      var other =
          chance.in(0.3)
              ? country.municipality(chance.from(0, Country.MUNICIPALITIES - 1))
              : country.partner(chance.from(0, Country.PARTNERS - 1));
      if (!members.contains(other.id())) {
        join(other.id(), "partner");
      }
    }
  }

  private void join(UUID organisation, String role) {
    members.add(organisation);
    tell("MemberJoined", "organisation", organisation, "role", role, "occurredOn", today);
  }

  /**
   * @return whether there is another one
   */
  private boolean goThroughTheCycle() {
    for (var phase : PHASES) {
      if (!goThrough(phase)) {
        return false;
      }
    }
    return true;
  }

  private boolean goThrough(String phase) {
    var startedOn = today;
    tell("PhaseStarted", "cycle", cycle, "phase", phase, "occurredOn", today);
    if (phase.equals("explore")) {
      members.forEach(this::appraise);
    }
    if (!phase.equals("execute") && chance.in(0.08)) {
      pass(chance.from(5, 60));
      tell("PhaseSkipped", then(phase, "unmet", List.of("deliverable")));
      return today.isBefore(Country.END);
    }
    var months = phase.equals("execute") ? chance.from(24, 48) : chance.from(3, 9);
    for (int month = 0; month < months; month++) {
      pass(30);
      if (!today.isBefore(Country.END)) {
        return false;
      }
      work.month(phase, cycle, today);
      trouble.month(today);
    }
    deliver(phase);
    var completed = then(phase, "waived", chance.in(0.1) ? List.of("interests") : List.of());
    completed.put("startedOn", startedOn);
    tell("PhaseCompleted", completed);
    survey.after(phase, today);
    return today.isBefore(Country.END);
  }

  private void appraise(UUID member) {
    tell(
        "AppraisalDecided",
        "appraisal",
        id(),
        "organisation",
        member,
        "decision",
        "join",
        "imposed",
        chance.in(0.1),
        "fit",
        Map.of(
            "mission",
            chance.from(2, 5),
            "vision",
            chance.from(2, 5),
            "strategy",
            chance.from(1, 5)),
        "autonomyImpact",
        chance.from(1, 5),
        "occurredOn",
        today);
  }

  private void deliver(String phase) {
    var document =
        Map.<String, Object>of(
            "deliverable",
            id(),
            "kind",
            DELIVERABLES.get(phase),
            "version",
            1,
            "cycle",
            cycle,
            "occurredOn",
            today);
    tell("DeliverableSubmitted", with(document, "organisation", members.get(0)));
    for (var member : members) {
      var signed = with(document, "organisation", member);
      signed.put("decision", "accept");
      tell("DeliverableSigned", signed);
    }
    tell("DeliverableAccepted", with(document));
  }

  private void renew() {
    cycle++;
    pass(chance.from(10, 90));
    if (today.isBefore(Country.END)) {
      tell("CycleRenewed", "cycle", cycle, "occurredOn", today);
    }
  }

  private Map<String, Object> then(String phase, String what, List<String> codes) {
    var data = new LinkedHashMap<String, Object>();
    data.put("cycle", cycle);
    data.put("phase", phase);
    var next = PHASES.indexOf(phase) + 1;
    if (next < PHASES.size()) {
      data.put("next", PHASES.get(next));
    }
    data.put(what, codes);
    data.put("occurredOn", today);
    return data;
  }

  private void pass(int days) {
    today = today.plusDays(days);
  }

  private UUID id() {
    return chance.id(chance.during(today));
  }

  private void tell(String type, Object... facts) {
    tell(type, with(Map.of(), facts));
  }

  private void tell(String type, Map<String, Object> facts) {
    facts.put("partnership", id);
    chronicle.partnership(type, id, chance.during(today), facts);
  }

  /** These facts and more of them, by name and value in turn. */
  static Map<String, Object> with(Map<String, Object> some, Object... more) {
    var facts = new LinkedHashMap<>(some);
    for (int i = 0; i < more.length; i += 2) {
      facts.put((String) more[i], more[i + 1]);
    }
    return facts;
  }
}
