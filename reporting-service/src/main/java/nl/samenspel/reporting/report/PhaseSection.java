package nl.samenspel.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.chart.PhaseBar;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.timeline.Road;

/** The road through the phases. */
record PhaseSection(Report report, Words words) {

  Section section() {
    return new Section(
        "phases",
        words.label("report.phases"),
        words.label("report.phases.lead"),
        List.of(Section.Part.stack(chart(), table())));
  }

  String chart() {
    var stays = report.road();
    var from = stays.isEmpty() ? report.partnership().startsOn() : stays.get(0).from();
    var until = report.end();
    var description =
        stays.isEmpty()
            ? words.label("chart.phases.none")
            : stays.stream().map(this::told).collect(Collectors.joining("; ")) + ".";
    return new PhaseBar(
            "phases",
            words.label("chart.phases.title"),
            description,
            Road.PHASES.stream().map(this::row).toList(),
            cycles(),
            from,
            until,
            TimeAxis.months(from, until).stream()
                .map(day -> new PhaseBar.Mark(day, words.month(day)))
                .toList(),
            words.label("chart.phases.notStarted"),
            legend(),
            stays.stream().anyMatch(stay -> !stay.waived().isEmpty())
                ? words.label("chart.phases.note")
                : "")
        .svg();
  }

  private List<PhaseBar.Legend> legend() {
    var used = report.road().stream().map(Road.Stay::outcome).collect(Collectors.toSet());
    return Stream.of("completed", "active", "skipped", "returned", "ended")
        .filter(used::contains)
        .map(each -> new PhaseBar.Legend(outcome(each), words.word("outcome", each)))
        .toList();
  }

  private PhaseBar.Row row(String phase) {
    var stays =
        report.road().stream()
            .filter(stay -> stay.phase().equals(phase))
            .map(
                stay -> {
                  var until = stay.until() == null ? report.end() : stay.until();
                  return new PhaseBar.Stay(
                      stay.from(),
                      until,
                      outcome(stay.outcome()),
                      words.say("chart.phases.days", TimeAxis.days(stay.from(), until)),
                      stay.waived().size());
                })
            .toList();
    return new PhaseBar.Row(words.capital("phase", phase), stays);
  }

  private List<PhaseBar.Mark> cycles() {
    var marks = new ArrayList<PhaseBar.Mark>();
    int cycle = 1;
    for (var stay : report.road()) {
      if (stay.cycle() > cycle) {
        cycle = stay.cycle();
        marks.add(new PhaseBar.Mark(stay.from(), words.say("chart.phases.cycle", cycle)));
      }
    }
    return marks;
  }

  private String told(Road.Stay stay) {
    var phase = words.word("phase", stay.phase());
    return stay.until() == null
        ? words.say("chart.phases.stay.active", phase, stay.from())
        : words.say(
            "chart.phases.stay",
            phase,
            words.word("outcome", stay.outcome()),
            stay.from(),
            stay.until());
  }

  private static PhaseBar.Outcome outcome(String outcome) {
    return PhaseBar.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
  }

  private Table table() {
    return new Table(
        words.label("report.phases.table"),
        words.labels("report.", "phase", "period", "days", "outcome"),
        report.road().stream().map(this::line).toList());
  }

  private List<String> line(Road.Stay it) {
    var until = it.until() == null ? report.date() : it.until();
    return List.of(
        words.phase(it.phase(), it.cycle(), report.partnership().cycle()),
        words.shortDate(it.from())
            + " – "
            + (it.until() == null ? words.label("report.now") : words.shortDate(until)),
        String.valueOf(TimeAxis.days(it.from(), until)),
        Words.capital(words.word("outcome", it.outcome())) + note(it));
  }

  private String note(Road.Stay it) {
    if (!it.waived().isEmpty()) {
      return ". " + Words.capital(words.say("report.waived", requirements(it.waived())));
    }
    return it.unmet().isEmpty()
        ? ""
        : ". " + Words.capital(words.say("report.unmet", requirements(it.unmet())));
  }

  private String requirements(List<String> codes) {
    return codes.stream()
        .map(code -> words.word("requirement", code))
        .collect(Collectors.joining(", "));
  }
}
