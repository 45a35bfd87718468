package nl.samenspel.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.chart.LensRadar;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.party.Party;
import nl.samenspel.reporting.scores.Round;

/** Draws the radar of the five lenses. */
final class LensDrawing {

  private static final List<String> LENSES =
      List.of("ambition", "interests", "relation", "organisation", "process");

  private LensDrawing() {}

  static String of(Report report, Words words) {
    var rounds = rounds(report);
    var latest = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    var before = rounds.size() < 2 ? null : rounds.get(rounds.size() - 2);
    var lenses =
        latest == null ? LENSES : latest.dimensions().stream().map(Round.Dimension::code).toList();
    var axes = lenses.stream().map(code -> words.capital("dimension", code)).toList();
    var none = words.label("report.lenses.none");
    return new LensRadar(
            "lenses",
            words.label("chart.lenses.title"),
            latest == null ? none : description(latest, words),
            axes,
            latest == null
                ? null
                : together(
                    latest, lenses, words.say("report.together.on", words.date(latest.closedOn()))),
            before == null
                ? null
                : together(
                    before,
                    lenses,
                    words.say("report.together.before", words.date(before.closedOn()))),
            latest == null ? List.of() : organisations(latest, lenses, words),
            none)
        .svg();
  }

  /** The rounds of the five lenses that are closed, oldest first. */
  static List<Round> rounds(Report report) {
    return report.rounds().stream()
        .filter(round -> round.instrument().equals("fiveLenses") && round.closed())
        .toList();
  }

  private static String description(Round round, Words words) {
    var scores =
        round.dimensions().stream()
            .map(
                each ->
                    words.say(
                        "chart.lenses.axis",
                        words.word("dimension", each.code()),
                        words.score(each.score())))
            .collect(Collectors.joining("; "));
    return words.say("chart.lenses.desc", words.date(round.closedOn()), scores);
  }

  private static LensRadar.Series together(Round round, List<String> lenses, String label) {
    return new LensRadar.Series(
        label,
        lenses.stream()
            .map(
                lens ->
                    round.dimensions().stream()
                        .filter(each -> each.code().equals(lens))
                        .findFirst()
                        .map(each -> number(each.score()))
                        .orElse(OptionalDouble.empty()))
            .toList());
  }

  private static List<LensRadar.Series> organisations(
      Round round, List<String> lenses, Words words) {
    var series = new ArrayList<LensRadar.Series>();
    parties(round)
        .forEach(
            (id, party) -> {
              var scores = lenses.stream().map(lens -> number(score(round, lens, id))).toList();
              series.add(new LensRadar.Series(label(words, party, scores), scores));
            });
    return series;
  }

  /** What is hidden is said, so that a missing line is not taken for a mistake. */
  private static String label(Words words, Party party, List<OptionalDouble> scores) {
    long shown = scores.stream().filter(OptionalDouble::isPresent).count();
    var name = words.name(party);
    if (shown == scores.size()) {
      return name;
    }
    return words.say(shown == 0 ? "report.allHidden" : "report.partlyHidden", name);
  }

  /** The organisations that a round is about, in the order in which they are listed. */
  static LinkedHashMap<UUID, Party> parties(Round round) {
    var parties = new LinkedHashMap<UUID, Party>();
    round
        .dimensions()
        .forEach(
            dimension ->
                dimension
                    .organisations()
                    .forEach(each -> parties.put(each.organisation().id(), each.organisation())));
    return parties;
  }

  /** The score of an organisation, or null where it is hidden. */
  static BigDecimal score(Round round, String lens, UUID organisation) {
    return round.dimensions().stream()
        .filter(dimension -> dimension.code().equals(lens))
        .flatMap(dimension -> dimension.organisations().stream())
        .filter(each -> each.organisation().id().equals(organisation))
        .findFirst()
        .map(Round.OfOrganisation::score)
        .orElse(null);
  }

  static OptionalDouble number(BigDecimal score) {
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.doubleValue());
  }
}
