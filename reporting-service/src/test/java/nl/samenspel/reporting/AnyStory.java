package nl.samenspel.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;

/**
 * What may happen to a partnership, drawn by lot: the same seed tells the same. Everything that
 * reports and rules look at occurs in it.
 */
public final class AnyStory {

  private static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");
  private static final List<String> CATEGORIES =
      List.of("communication", "focus", "expectations", "other");
  private static final List<String> FINDINGS =
      List.of("founded", "partlyFounded", "unfounded", "inadmissible");

  /** Something that is to be told, without its partnership. */
  public record Fact(String type, Map<String, Object> data) {

    public boolean ofAssessment() {
      return type.equals("AssessmentClosed") || type.equals("TrustMeasured");
    }
  }

  /** How a complaint came to its end, or did not yet. */
  private record Complaint(
      UUID id, String category, LocalDate receivedOn, String finding, String state) {}

  private final Random lot;
  private final List<UUID> organisations;
  private final LocalDate start;
  private final String name;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<UUID, Complaint> complaints = new LinkedHashMap<>();
  private final Map<UUID, Map<String, Object>> indicators = new LinkedHashMap<>();
  private final List<UUID> recoveries = new ArrayList<>();
  private LocalDate day;
  private LocalDate phaseSince;
  private int cycle = 1;
  private int phase;

  public AnyStory(long seed, LocalDate today, String name, List<UUID> organisations) {
    this.lot = new Random(seed);
    this.organisations = organisations;
    this.name = name;
    this.start = today.minusDays(30 + lot.nextInt(800));
    this.day = start;
    begin();
    int steps = 5 + lot.nextInt(30);
    for (int i = 0; i < steps && day.isBefore(today); i++) {
      step();
      var next = day.plusDays(lot.nextInt(45));
      day = next.isAfter(today) ? today : next;
    }
    if (lot.nextInt(8) == 0) {
      tell("PartnershipEnded", Map.of("cycle", cycle, "phase", PHASES.get(phase), "on", day));
    }
  }

  public List<Fact> facts() {
    return facts;
  }

  private void begin() {
    tell("PartnershipCreated", described("active"));
    for (int i = 0; i < organisations.size(); i++) {
      tell(
          "MemberJoined",
          Map.of(
              "organisation",
              organisations.get(i),
              "role",
              i == 0 ? "lead" : "partner",
              "on",
              day));
    }
    startPhase();
  }

  private Map<String, Object> described(String status) {
    return new LinkedHashMap<>(
        Map.of(
            "name",
            name,
            "origin",
            "voluntary",
            "orientation",
            "demand",
            "form",
            "network",
            "region",
            "Rijnmond",
            "startsOn",
            start.toString(),
            "status",
            status,
            "cycle",
            cycle,
            "phase",
            PHASES.get(phase)));
  }

  private void step() {
    switch (lot.nextInt(14)) {
      case 0, 1 -> completePhase();
      case 2 -> skipPhase();
      case 3 -> goBack();
      case 4 -> complain();
      case 5 -> goOnWithAComplaint();
      case 6 -> recover();
      case 7 -> measureTrust();
      case 8 -> lookThroughLenses();
      case 9 -> act();
      case 10 -> mandate();
      case 11 -> contribute();
      case 12 -> measureIndicator();
      default -> change();
    }
  }

  private void startPhase() {
    phaseSince = day;
    tell("PhaseStarted", Map.of("cycle", cycle, "phase", PHASES.get(phase), "on", day));
  }

  private void completePhase() {
    tell(
        "PhaseCompleted",
        Map.of(
            "cycle",
            cycle,
            "phase",
            PHASES.get(phase),
            "startedOn",
            phaseSince.toString(),
            "waived",
            lot.nextInt(4) == 0 ? List.of("interestsStated") : List.of(),
            "on",
            day));
    if (phase == PHASES.size() - 1) {
      cycle++;
      phase = 0;
      tell("CycleRenewed", Map.of("cycle", cycle, "on", day));
    } else {
      phase++;
    }
    startPhase();
  }

  private void skipPhase() {
    if (phase == PHASES.size() - 1) {
      return;
    }
    tell(
        "PhaseSkipped",
        Map.of(
            "cycle", cycle,
            "phase", PHASES.get(phase),
            "next", PHASES.get(phase + 1),
            "unmet", List.of("agreementNote"),
            "on", day));
    phase++;
    startPhase();
  }

  private void goBack() {
    if (phase == 0) {
      return;
    }
    tell(
        "PhaseReturned",
        Map.of(
            "cycle", cycle, "phase", PHASES.get(phase - 1), "from", PHASES.get(phase), "on", day));
    phase--;
    startPhase();
  }

  private void complain() {
    var id = TimeOrderedId.next();
    var category = CATEGORIES.get(lot.nextInt(CATEGORIES.size()));
    complaints.put(id, new Complaint(id, category, day, null, "logged"));
    tell(
        "ComplaintLogged",
        Map.of(
            "complaint", id,
            "category", category,
            "regime", "nlAwb",
            "complainant", Map.of("organisation", organisations.get(0).toString()),
            "about", List.of(organisations.get(organisations.size() - 1).toString()),
            "receivedOn", day.toString(),
            "deadlines", List.of(term("acknowledgement", 7), term("decision", 42))));
  }

  private Map<String, Object> term(String code, int days) {
    return Map.of("code", code, "on", day.plusDays(days).toString());
  }

  private void goOnWithAComplaint() {
    var open =
        complaints.values().stream()
            .filter(each -> List.of("logged", "acknowledged", "suspended").contains(each.state()))
            .toList();
    if (open.isEmpty()) {
      complain();
      return;
    }
    var it = open.get(lot.nextInt(open.size()));
    switch (lot.nextInt(5)) {
      case 0 -> stepIn(it, "acknowledge", "acknowledged", List.of(term("decision", 35)));
      case 1 -> stepIn(it, "suspend", "suspended", List.of());
      case 2 -> stepIn(it, "withdraw", "withdrawn", List.of());
      case 3 -> stepIn(it, "satisfy", "satisfied", List.of(term("decision", lot.nextInt(20) - 10)));
      default -> decide(it);
    }
  }

  private void stepIn(
      Complaint it, String step, String state, List<Map<String, Object>> deadlines) {
    complaints.put(
        it.id(), new Complaint(it.id(), it.category(), it.receivedOn(), it.finding(), state));
    tell(
        "ComplaintStepTaken",
        Map.of(
            "complaint", it.id(), "step", step, "state", state, "deadlines", deadlines, "on", day));
  }

  private void decide(Complaint it) {
    var finding = FINDINGS.get(lot.nextInt(FINDINGS.size()));
    stepIn(it, "decide", "decided", List.of());
    complaints.put(
        it.id(), new Complaint(it.id(), it.category(), it.receivedOn(), finding, "decided"));
    tell(
        "ComplaintDecided",
        Map.of(
            "complaint", it.id(),
            "category", it.category(),
            "regime", "nlAwb",
            "finding", finding,
            "inTime", lot.nextBoolean(),
            "decisionDueOn", day.toString(),
            "on", day));
  }

  private void recover() {
    if (recoveries.isEmpty() || lot.nextInt(3) == 0) {
      var id = TimeOrderedId.next();
      recoveries.add(id);
      tell(
          "RecoveryOpened",
          Map.of(
              "recovery",
              id,
              "complaints",
              List.of(),
              "parties",
              organisations.stream().map(UUID::toString).toList(),
              "on",
              day));
    }
    var id = recoveries.get(recoveries.size() - 1);
    if (lot.nextInt(4) == 0) {
      tell(
          "RecoveryClosed",
          Map.of("recovery", id, "assessment", TimeOrderedId.next(), "trustScore", 3.5, "on", day));
      recoveries.remove(id);
      return;
    }
    var actions = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 1 + lot.nextInt(3); i++) {
      actions.add(
          Map.of(
              "action", TimeOrderedId.next().toString(),
              "owner", organisations.get(0).toString(),
              "due", day.plusDays(lot.nextInt(60)).toString(),
              "done", lot.nextBoolean()));
    }
    tell("RecoveryPlanned", Map.of("recovery", id, "actions", actions, "on", day));
  }

  private void measureTrust() {
    var data =
        new LinkedHashMap<String, Object>(
            Map.of("assessment", TimeOrderedId.next(), "reason", "manual", "on", day));
    if (lot.nextInt(5) == 0) {
      data.put("suppressed", true);
    } else {
      data.put("score", score());
    }
    tell("TrustMeasured", data);
  }

  private double score() {
    return (10 + lot.nextInt(41)) / 10.0;
  }

  private void lookThroughLenses() {
    var dimensions = new ArrayList<Map<String, Object>>();
    for (var code : List.of("ambition", "relation")) {
      var cells =
          organisations.stream()
              .map(
                  each -> Map.<String, Object>of("organisation", each.toString(), "score", score()))
              .toList();
      dimensions.add(
          lot.nextInt(6) == 0
              ? Map.of("code", code, "suppressed", true, "organisations", List.of())
              : Map.of(
                  "code",
                  code,
                  "score",
                  score(),
                  "gap",
                  lot.nextInt(30) / 10.0,
                  "band",
                  "discuss",
                  "organisations",
                  cells));
    }
    tell(
        "AssessmentClosed",
        Map.of(
            "assessment",
            TimeOrderedId.next(),
            "instrument",
            lot.nextInt(4) == 0 ? "equality" : "fiveLenses",
            "instrumentVersion",
            1,
            "reason",
            "manual",
            "minimumGroupSize",
            5,
            "invited",
            40,
            "dimensions",
            dimensions,
            "on",
            day));
  }

  private void act() {
    tell(
        "ActivityRecorded",
        Map.of(
            "activity",
            TimeOrderedId.next(),
            "movement",
            lot.nextInt(5) == 0 ? "deepening" : "progress",
            "cycle",
            cycle,
            "phase",
            PHASES.get(phase),
            "on",
            day));
  }

  private void mandate() {
    var data =
        new LinkedHashMap<String, Object>(
            Map.of(
                "delegate",
                TimeOrderedId.next(),
                "organisation",
                organisations.get(lot.nextInt(organisations.size())),
                "state",
                lot.nextInt(6) == 0 ? "ended" : "valid",
                "on",
                day));
    if (lot.nextInt(4) > 0) {
      data.put("until", day.plusDays(lot.nextInt(200)).toString());
    }
    tell("MandateChanged", data);
  }

  private void contribute() {
    int most = 50 + lot.nextInt(50);
    contribution(organisations.get(0), most);
    contribution(organisations.get(organisations.size() - 1), 100 - most);
  }

  private void contribution(UUID organisation, int part) {
    tell(
        "ContributionAgreed",
        Map.of(
            "contribution",
            TimeOrderedId.next(),
            "organisation",
            organisation,
            "kind",
            "money",
            "amount",
            part * 100,
            "unit",
            "EUR",
            "returnShare",
            part,
            "on",
            day));
  }

  private void measureIndicator() {
    if (indicators.isEmpty() || lot.nextInt(3) == 0) {
      var id = TimeOrderedId.next();
      int baseline = lot.nextInt(50);
      var kind = List.of("cost", "quality", "vulnerability").get(lot.nextInt(3));
      Map<String, Object> defined =
          Map.of(
              "indicator",
              id,
              "kind",
              kind,
              "unit",
              "%",
              "betterWhen",
              "higher",
              "baseline",
              baseline,
              "target",
              baseline + 10 + lot.nextInt(40));
      indicators.put(id, defined);
      tell("IndicatorDefined", defined);
    }
    var ids = List.copyOf(indicators.keySet());
    var id = ids.get(lot.nextInt(ids.size()));
    tell(
        "IndicatorMeasured",
        Map.of(
            "indicator",
            id,
            "measurement",
            TimeOrderedId.next(),
            "kind",
            indicators.get(id).get("kind"),
            "cycle",
            cycle,
            "value",
            BigDecimal.valueOf(lot.nextInt(100)),
            "on",
            day));
  }

  private void change() {
    switch (lot.nextInt(4)) {
      case 0 -> tell("PartnershipChanged", described("recovering"));
      case 1 -> tell("PartnershipChanged", described("active"));
      case 2 -> tell("SignalRaised", Map.of("signal", TimeOrderedId.next(), "on", day));
      default ->
          tell(
              "MemberLeft",
              Map.of(
                  "organisation",
                  organisations.get(organisations.size() - 1),
                  "role",
                  "partner",
                  "on",
                  day));
    }
  }

  private void tell(String type, Map<String, Object> data) {
    var all = new LinkedHashMap<>(data);
    var on = all.remove("on");
    if (on != null) {
      all.put("occurredOn", on.toString());
    }
    facts.add(new Fact(type, all));
  }
}
