package nl.samenspel.reporting.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.health.rule.Finding;
import nl.samenspel.reporting.health.rule.Rules;
import nl.samenspel.reporting.health.rule.Spell;
import nl.samenspel.reporting.health.rule.Thresholds;
import nl.samenspel.reporting.indicators.Indicator;
import nl.samenspel.reporting.scores.TrustPoint;

/** A partnership, judged for every day there is. */
record Judgement(
    UUID partnership,
    List<Colour> colours,
    List<Alert> alerts,
    List<Completed> completed,
    List<Progress> progress,
    boolean trustMeasured,
    BigDecimal trustScore) {

  /** How it is doing on these days, and how many rules speak. */
  record Colour(UUID partnership, LocalDate first, LocalDate last, String status, int reasons) {

    private boolean goesOnAs(Colour next) {
      return status.equals(next.status()) && reasons == next.reasons();
    }
  }

  /** On these days a rule says this. */
  record Alert(UUID partnership, LocalDate first, LocalDate last, Finding finding) {}

  /** A phase that was completed. */
  record Completed(UUID partnership, String phase, LocalDate from, LocalDate until) {}

  /** How far an indicator is on these days. */
  record Progress(
      UUID partnership,
      UUID indicator,
      String kind,
      LocalDate first,
      LocalDate last,
      BigDecimal share) {}

  static Judgement of(Evidence evidence, Thresholds thresholds) {
    var id = evidence.partnership().id();
    var spells = Rules.calendar(evidence.facts(), thresholds);
    return new Judgement(
        id,
        colours(id, spells),
        alerts(id, spells),
        evidence.road().stays().stream()
            .filter(stay -> stay.outcome().equals("completed"))
            .map(stay -> new Completed(id, stay.phase(), stay.from(), stay.until()))
            .toList(),
        evidence.indicators().stream().flatMap(Judgement::progress).toList(),
        !evidence.trust().isEmpty(),
        evidence.trust().stream()
            .map(TrustPoint::score)
            .filter(Objects::nonNull)
            .reduce((earlier, later) -> later)
            .orElse(null));
  }

  static String status(List<Finding> findings) {
    return findings.isEmpty() ? "green" : Texts.wireName(findings.get(0).severity());
  }

  private static Stream<Progress> progress(Indicator it) {
    var measuredOn = new TreeSet<LocalDate>();
    measuredOn.add(Spell.BEGIN);
    it.measurements().forEach(each -> measuredOn.add(each.on()));
    return measuredOn.stream()
        .map(
            first -> {
              var next = measuredOn.higher(first);
              return new Progress(
                  it.partnership(),
                  it.id(),
                  it.kind(),
                  first,
                  next == null ? Spell.END : next.minusDays(1),
                  it.progressOn(first).orElse(null));
            });
  }

  private static List<Colour> colours(UUID id, List<Spell> spells) {
    var colours = new ArrayList<Colour>();
    for (var spell : spells) {
      var found = spell.findings();
      var colour = new Colour(id, spell.first(), spell.last(), status(found), found.size());
      int last = colours.size() - 1;
      if (last >= 0 && colours.get(last).goesOnAs(colour)) {
        colours.set(
            last,
            new Colour(
                id, colours.get(last).first(), spell.last(), colour.status(), colour.reasons()));
      } else {
        colours.add(colour);
      }
    }
    return colours;
  }

  /** A rule that says the same in spells that follow each other is one alert. */
  private static List<Alert> alerts(UUID id, List<Spell> spells) {
    var all = new ArrayList<Alert>();
    Map<Finding, Alert> open = new HashMap<>();
    for (var spell : spells) {
      var now = new HashMap<Finding, Alert>();
      for (var finding : spell.findings()) {
        var before = open.remove(finding);
        var first = before == null ? spell.first() : before.first();
        now.put(finding, new Alert(id, first, spell.last(), finding));
      }
      all.addAll(open.values());
      open = now;
    }
    all.addAll(open.values());
    return all;
  }
}
