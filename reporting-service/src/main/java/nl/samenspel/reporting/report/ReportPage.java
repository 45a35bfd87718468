package nl.samenspel.reporting.report;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.page.Figure;
import nl.samenspel.reporting.page.Words;

/**
 * The report as a page: everything in words already, so that the template only lays it out.
 *
 * @param subtitle what sort of partnership it is
 * @param summary the health in a sentence
 */
@TemplateData
public record ReportPage(
    String name,
    String date,
    String subtitle,
    String status,
    String statusLabel,
    String summary,
    List<Reason> reasons,
    List<Figure> figures,
    List<Section> sections,
    List<Event> events,
    Section members) {

  @TemplateData
  public record Reason(String severity, String label, String evidence, String advice) {}

  @TemplateData
  public record Event(String on, String sentence, String kind) {}

  static ReportPage of(Report report, Words words) {
    var it = report.partnership();
    var health = it.health();
    long telling =
        health.reasons().stream().filter(each -> each.severity().equals(health.status())).count();
    return new ReportPage(
        it.name(),
        words.say("report.date", report.date()),
        subtitle(report, words),
        health.status(),
        words.label("health.status." + health.status()),
        words.say("health.summary." + health.status(), telling),
        health.reasons().stream().map(each -> reason(each, words)).toList(),
        new Glance(report, words).figures(),
        sections(report, words),
        events(report, words),
        new MemberSection(report, words).section());
  }

  /** The chapters, in the order in which they are read. */
  private static List<Section> sections(Report report, Words words) {
    var sections =
        new ArrayList<>(
            List.of(
                new PhaseSection(report, words).section(),
                new LensSection(report, words).section(),
                new TrustSection(report, words).section(),
                new BalanceSection(report, words).section(),
                new ComplaintSection(report, words).section(),
                new IndicatorSection(report, words).section()));
    if (report.trajectories().referred()) {
      sections.add(new TrajectorySection(report, words).section());
    }
    return sections;
  }

  private static String subtitle(Report report, Words words) {
    var it = report.partnership();
    return Stream.of(
            words.capital("form", it.form()),
            it.region(),
            words.word("orientation", it.orientation()),
            words.word("origin", it.origin()),
            words.say("report.started", it.startsOn()),
            it.endedOn() == null ? "" : words.say("report.ended", it.endedOn()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static Reason reason(Condition.Reason it, Words words) {
    return new Reason(
        it.severity(),
        words.label("health.severity." + it.severity()),
        words.say(it.evidence()),
        words.say(it.advice()));
  }

  /** A decision stands there once, with its finding, not also as a step. */
  private static List<Event> events(Report report, Words words) {
    var events =
        new ArrayList<>(
            report.timeline().stream()
                .filter(each -> !each.facts().path("step").asText().equals("decide"))
                .map(
                    each ->
                        new Event(
                            words.shortDate(each.occurredOn()),
                            Words.capital(words.say(each.sentence())),
                            family(each.kind().wireName())))
                .toList());
    Collections.reverse(events);
    return events;
  }

  /** What colour it gets in the margin. */
  private static String family(String kind) {
    return Stream.of("phase", "complaint", "recovery", "assessment", "trust", "deliverable")
        .filter(kind::startsWith)
        .findFirst()
        .orElse("other");
  }
}
