package nl.samenspel.benchmark.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signals, complaints with the steps in handling them, and now and then a recovery. */
final class Trouble {
  private static final List<String> CATEGORIES =
      List.of(
          "communication", "communication", "focus", "expectations", "result", "conduct", "other");

  private static final List<String> LENSES =
      List.of("ambition", "interests", "relation", "organisation", "process");

  private final Chance chance;
  private final Chronicle chronicle;
  private final UUID partnership;
  private final List<UUID> members;
  private final Survey survey;

  /** Of a signal in a month: nine in ten partnerships seldom have one. */
  private final double share;

  Trouble(Chance chance, Chronicle chronicle, UUID partnership, List<UUID> members, Survey survey) {
    this.chance = chance;
    this.chronicle = chronicle;
    this.partnership = partnership;
    this.members = members;
    this.survey = survey;
    this.share = chance.in(0.1) ? 0.15 : 0.03;
  }

  void month(LocalDate today) {
    if (chance.in(share)) {
      tell(
          "SignalRaised",
          today,
          "signal",
          id(today),
          "organisation",
          chance.of(members),
          "category",
          chance.of(CATEGORIES),
          "lens",
          chance.of(LENSES),
          "occurredOn",
          today);
    }
    if (chance.in(share * 0.7)) {
      complain(today);
    }
  }

  private void complain(LocalDate receivedOn) {
    var complaint = id(receivedOn);
    var category = chance.of(CATEGORIES);
    var regime =
        chance.in(0.6) ? "nlAwb" : chance.of("vlLocal", "vlBestuursdecreet", "nlAwbCommittee");
    var due = receivedOn.plusWeeks(6);
    var deadlines = List.of(Map.of("code", "decision", "on", due));
    var complainant = members.get(members.size() - 1);
    tell(
        "ComplaintLogged",
        receivedOn,
        "complaint",
        complaint,
        "category",
        category,
        "lens",
        chance.of(LENSES),
        "regime",
        regime,
        "complainant",
        Map.of("organisation", complainant),
        "about",
        List.of(members.get(0)),
        "receivedOn",
        receivedOn,
        "deadlines",
        deadlines);
    survey.trust(Map.of("reason", "complaintLogged", "complaint", complaint), receivedOn, -0.5);
    var day = receivedOn;
    var steps = List.of("acknowledge", "assign", "hear", "hear", "decide");
    var states = List.of("acknowledged", "inHandling", "inHandling", "inHandling", "decided");
    for (int i = 0; i < steps.size(); i++) {
      day = day.plusDays(chance.from(2, 11));
      tell(
          "ComplaintStepTaken",
          day,
          "complaint",
          complaint,
          "step",
          steps.get(i),
          "state",
          states.get(i),
          "deadlines",
          deadlines,
          "occurredOn",
          day);
    }
    tell(
        "ComplaintDecided",
        day,
        "complaint",
        complaint,
        "category",
        category,
        "regime",
        regime,
        "finding",
        chance.of("founded", "partlyFounded", "unfounded"),
        "decisionDueOn",
        due,
        "inTime",
        !day.isAfter(due),
        "occurredOn",
        day);
    if (chance.in(0.3)) {
      recover(complaint, complainant, day.plusDays(chance.from(3, 20)));
    }
  }

  private void recover(UUID complaint, UUID complainant, LocalDate openedOn) {
    var recovery = id(openedOn);
    var parties = List.of(complainant, members.get(0));
    tell(
        "RecoveryOpened",
        openedOn,
        "recovery",
        recovery,
        "complaints",
        List.of(complaint),
        "parties",
        parties,
        "occurredOn",
        openedOn);
    var planned = openedOn.plusDays(chance.from(10, 30));
    tell(
        "RecoveryPlanned",
        planned,
        "recovery",
        recovery,
        "actions",
        List.of(
            Map.of("action", id(planned), "owner", members.get(0), "due", planned.plusDays(30))),
        "occurredOn",
        planned);
    var measured = planned.plusDays(60);
    tell(
        "RecoveryPlanShared",
        planned.plusDays(3),
        "recovery",
        recovery,
        "sharedWith",
        parties,
        "measureTrustOn",
        measured,
        "occurredOn",
        planned.plusDays(3));
    var assessment =
        survey.trust(Map.of("reason", "recoveryVerification", "recovery", recovery), measured, 0.6);
    var closed = measured.plusDays(25);
    tell(
        "RecoveryClosed",
        closed,
        "recovery",
        recovery,
        "assessment",
        assessment,
        "trustScore",
        chance.score(3.8),
        "occurredOn",
        closed);
  }

  private void tell(String type, LocalDate day, Object... facts) {
    chronicle.partnership(
        type,
        partnership,
        chance.during(day),
        Life.with(Map.of("partnership", partnership), facts));
  }

  private UUID id(LocalDate day) {
    return chance.id(chance.during(day));
  }
}
