package nl.samenspel.benchmark.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the members do together: activities, and in the last phase indicators and projects. */
final class Work {
  private final Chance chance;
  private final Chronicle chronicle;
  private final UUID partnership;
  private final List<UUID> members;
  private final List<Map<String, Object>> indicators = new ArrayList<>();
  private final List<Map<String, Object>> projects = new ArrayList<>();

  Work(Chance chance, Chronicle chronicle, UUID partnership, List<UUID> members) {
    this.chance = chance;
    this.chronicle = chronicle;
    this.partnership = partnership;
    this.members = members;
  }

  void month(String phase, int cycle, LocalDate today) {
    if (chance.in(0.4)) {
      tell(
          "ActivityRecorded",
          today,
          "activity",
          id(today),
          "movement",
          chance.of("deepening", "progress"),
          "cycle",
          cycle,
          "phase",
          phase,
          "occurredOn",
          today);
    }
    if (phase.equals("execute")) {
      if (indicators.isEmpty()) {
        define(today);
        plan(today);
      }
      if (today.getMonthValue() % 6 == 0) {
        indicators.forEach(indicator -> measure(indicator, cycle, today));
        projects.forEach(project -> carryOn(project, today));
      }
    }
  }

  private void define(LocalDate today) {
    for (var kind : List.of("cost", "quality", "vulnerability")) {
      var indicator = Life.with(Map.of(), "indicator", id(today), "kind", kind);
      indicators.add(indicator);
      chronicle.partnership(
          "IndicatorDefined",
          partnership,
          chance.during(today),
          Life.with(
              indicator,
              "partnership",
              partnership,
              "unit",
              kind.equals("cost") ? "euro" : "procent",
              "betterWhen",
              kind.equals("quality") ? "higher" : "lower",
              "baseline",
              chance.from(40, 60),
              "target",
              chance.from(20, 80),
              "everyMonths",
              6));
    }
  }

  private void measure(Map<String, Object> indicator, int cycle, LocalDate today) {
    chronicle.partnership(
        "IndicatorMeasured",
        partnership,
        chance.during(today),
        Life.with(
            indicator,
            "partnership",
            partnership,
            "measurement",
            id(today),
            "cycle",
            cycle,
            "value",
            chance.from(20, 80),
            "occurredOn",
            today));
  }

  private void plan(LocalDate today) {
    for (int i = 0; i <= chance.few(0.5, 5); i++) {
      var project =
          Life.with(
              Map.of("partnership", partnership),
              "project",
              id(today),
              "owner",
              chance.of(members),
              "startsOn",
              today.plusDays(chance.from(10, 90)),
              "endsOn",
              today.plusDays(chance.from(100, 700)),
              "state",
              "planned");
      projects.add(project);
      chronicle.partnership("ProjectChanged", partnership, chance.during(today), project);
    }
  }

  private void carryOn(Map<String, Object> project, LocalDate today) {
    var state =
        switch ((String) project.get("state")) {
          case "planned" -> "running";
          case "running" -> chance.in(0.3) ? "completed" : "running";
          default -> "completed";
        };
    if (!project.put("state", state).equals(state)) {
      chronicle.partnership("ProjectChanged", partnership, chance.during(today), project);
    }
  }

  private void tell(String type, LocalDate today, Object... facts) {
    chronicle.partnership(
        type,
        partnership,
        chance.during(today),
        Life.with(Map.of("partnership", partnership), facts));
  }

  private UUID id(LocalDate today) {
    return chance.id(chance.during(today));
  }
}
