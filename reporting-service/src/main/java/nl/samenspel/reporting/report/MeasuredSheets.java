package nl.samenspel.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Sheet;
import nl.samenspel.reporting.scores.Round;

/** What people said when they were asked, and how trust went. */
record MeasuredSheets(Report report, Cells cells) {

  Stream<Sheet> all() {
    return Stream.of(rounds(), scores(), trust());
  }

  private Sheet rounds() {
    return cells.sheet(
        "rounds",
        List.of(
            "instrument",
            "reason",
            "opensOn",
            "closesOn",
            "closedOn",
            "invited",
            "responded",
            "responseRate"),
        report.rounds().stream()
            .map(
                it ->
                    Cells.row(
                        cells.words().word("instrument", it.instrument()),
                        cells.words().word("reason", it.reason()),
                        it.opensOn(),
                        it.closesOn(),
                        it.closedOn(),
                        it.invited(),
                        it.closed() ? cells.shownOrHidden(it.responded()) : null,
                        it.closed() ? cells.shownOrHidden(it.responseRate()) : null)));
  }

  /** A row for the whole, then one for each organisation. */
  private Sheet scores() {
    return cells.sheet(
        "scores",
        List.of(
            "instrument",
            "closedOn",
            "dimension",
            "organisation",
            "score",
            "respondents",
            "spread",
            "gap"),
        report.rounds().stream()
            .filter(Round::closed)
            .flatMap(round -> round.dimensions().stream().flatMap(it -> scores(round, it))));
  }

  private Stream<List<Object>> scores(Round round, Round.Dimension it) {
    var whole =
        scored(
            round,
            it,
            cells.words().label("report.together"),
            it.score(),
            known(it, it.n()),
            known(it, it.spread()),
            known(it, it.gap()));
    return Stream.concat(
        Stream.of(whole),
        it.organisations().stream()
            .map(
                each ->
                    scored(
                        round,
                        it,
                        cells.words().name(each.organisation()),
                        each.score(),
                        null,
                        null,
                        null)));
  }

  /** What is absent where something is hidden, is hidden too. */
  private Object known(Round.Dimension it, Number number) {
    var hidden =
        Boolean.TRUE.equals(it.suppressed())
            || it.organisations().stream().anyMatch(each -> Boolean.TRUE.equals(each.suppressed()));
    return hidden ? cells.shownOrHidden(number) : number;
  }

  private List<Object> scored(
      Round round,
      Round.Dimension it,
      String whose,
      BigDecimal score,
      Object respondents,
      Object spread,
      Object gap) {
    return Cells.row(
        cells.words().word("instrument", round.instrument()),
        round.closedOn(),
        cells.words().word("dimension", it.code()),
        whose,
        cells.shownOrHidden(score),
        respondents,
        spread,
        gap);
  }

  private Sheet trust() {
    return cells.sheet(
        "trust",
        List.of("on", "score", "reason"),
        report.trust().stream()
            .map(
                it ->
                    Cells.row(
                        it.on(),
                        cells.shownOrHidden(it.score()),
                        cells.words().word("reason", it.reason()))));
  }
}
