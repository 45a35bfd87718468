package nl.samenspel.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.scores.Round;

/** The five lenses: how the people in the organisations see the partnership. */
record LensSection(Report report, Words words) {

  Section section() {
    var rounds = LensDrawing.rounds(report);
    var latest = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    var lead = words.label("report.lenses.lead");
    return new Section(
        "lenses",
        words.label("report.lenses"),
        latest == null ? lead : lead + " " + response(latest),
        List.of(
            Section.Part.pair(
                LensDrawing.of(report, words), latest == null ? Table.NONE : table(latest))));
  }

  /** A row per organisation, the whole first and the difference last. */
  private Table table(Round round) {
    var dimensions = round.dimensions();
    var heads = new ArrayList<>(words.labels("report.", "organisation"));
    dimensions.forEach(each -> heads.add(words.capital("dimension", each.code())));
    var rows = new ArrayList<List<String>>();
    rows.add(row(words.label("report.together"), dimensions, each -> words.score(each.score())));
    LensDrawing.parties(round)
        .forEach(
            (id, party) ->
                rows.add(
                    row(
                        words.name(party),
                        dimensions,
                        each -> words.score(LensDrawing.score(round, each.code(), id)))));
    rows.add(
        row(words.label("report.gap"), dimensions, each -> Words.orDash(each.gap(), words::score)));
    return new Table(words.say("report.lenses.table", round.closedOn()), heads, rows);
  }

  private static List<String> row(
      String head, List<Round.Dimension> dimensions, Function<Round.Dimension, String> cell) {
    return Stream.concat(Stream.of(head), dimensions.stream().map(cell)).toList();
  }

  private String response(Round round) {
    return round.responded() == null || round.responseRate() == null
        ? words.label("report.lenses.response.hidden")
        : words.say(
            "report.lenses.response",
            round.responded(),
            round.invited(),
            words.percentage(round.responseRate()));
  }
}
