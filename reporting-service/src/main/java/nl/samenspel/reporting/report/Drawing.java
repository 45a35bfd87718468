package nl.samenspel.reporting.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.chart.CategoryBars;
import nl.samenspel.reporting.chart.PhaseBar;
import nl.samenspel.reporting.chart.ScoreLine;
import nl.samenspel.reporting.page.ComplaintBars;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.timeline.Road;

/** Draws the charts of a report, in the language of the reader. */
final class Drawing {

  /** Which charts there are. */
  public enum Chart {
    LENSES,
    PHASES,
    COMPLAINTS,
    TRUST
  }

  private final Report report;
  private final Words words;

  Drawing(Report report, Words words) {
    this.report = report;
    this.words = words;
  }

  String of(Chart chart) {
    return switch (chart) {
      case LENSES -> LensDrawing.of(report, words);
      case PHASES -> phases();
      case COMPLAINTS -> complaints();
      case TRUST -> trust();
    };
  }

  private String phases() {
    var stays = report.road();
    var from = stays.isEmpty() ? report.partnership().startsOn() : stays.get(0).from();
    var until = end();
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
            months(from, until).stream()
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
                  var until = stay.until() == null ? end() : stay.until();
                  return new PhaseBar.Stay(
                      stay.from(),
                      until,
                      outcome(stay.outcome()),
                      words.say("chart.phases.days", days(stay.from(), until)),
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
    return PhaseBar.Outcome.valueOf(outcome.toUpperCase(java.util.Locale.ROOT));
  }

  private String complaints() {
    var bars =
        report.categories().stream()
            .map(
                each ->
                    ComplaintBars.bar(words.capital("category", each.category()), each.standing()))
            .toList();
    var none = words.label("report.complaints.none");
    var told =
        report.categories().stream()
            .map(
                each ->
                    words.say(
                        "chart.complaints.bar",
                        words.word("category", each.category()),
                        each.total()))
            .collect(Collectors.joining("; "));
    return new CategoryBars(
            "complaints",
            words.label("chart.complaints.title"),
            bars.isEmpty() ? none : told + ".",
            ComplaintBars.parts(words),
            bars,
            none)
        .svg();
  }

  private String trust() {
    var points =
        report.trust().stream()
            .map(
                each ->
                    new ScoreLine.Point(
                        each.on(), LensDrawing.number(each.score()), words.score(each.score())))
            .toList();
    var from = report.partnership().startsOn();
    var first = report.trust().stream().map(each -> each.on()).filter(from::isAfter).findFirst();
    var none = words.label("report.trust.none");
    var told =
        report.trust().stream()
            .map(
                each ->
                    words.say(
                        "chart.trust.point", words.date(each.on()), words.score(each.score())))
            .collect(Collectors.joining("; "));
    return new ScoreLine(
            "trust",
            words.label("chart.trust.title"),
            points.isEmpty() ? none : told + ".",
            points,
            complaintMarks(),
            first.orElse(from),
            end(),
            months(first.orElse(from), end()).stream()
                .map(day -> new ScoreLine.Mark(day, words.month(day)))
                .toList(),
            none,
            words.label("report.hidden.why"))
        .svg();
  }

  /** One mark a day; the first says how many complaints there are in all. */
  private List<ScoreLine.Mark> complaintMarks() {
    var days = report.complaints().stream().map(each -> each.receivedOn()).distinct().toList();
    int all = report.complaints().size();
    return days.stream()
        .map(
            day ->
                new ScoreLine.Mark(
                    day,
                    all == 1
                        ? words.label("report.trust.mark")
                        : words.say("report.trust.marks", all)))
        .toList();
  }

  private LocalDate end() {
    var ended = report.partnership().endedOn();
    return ended == null ? report.date() : ended;
  }

  static long days(LocalDate from, LocalDate until) {
    return Math.max(0, ChronoUnit.DAYS.between(from, until));
  }

  /** The first days of months, few enough to be read side by side. */
  static List<LocalDate> months(LocalDate from, LocalDate until) {
    long months = Math.max(1, ChronoUnit.MONTHS.between(from, until));
    long step =
        Stream.of(1L, 2L, 3L, 6L, 12L, 24L, 60L)
            .filter(each -> months / each <= 6)
            .findFirst()
            .orElse(120L);
    return Stream.iterate(
            from.withDayOfMonth(1), day -> !day.isAfter(until), day -> day.plusMonths(step))
        .filter(day -> !day.isBefore(from))
        .toList();
  }
}
