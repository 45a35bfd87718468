package nl.samenspel.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.reporting.indicators.IndicatorView;
import nl.samenspel.reporting.page.Sheet;

/** What it brings: deepening and progress, and the three K's. */
record ProgressSheets(Report report, Cells cells) {

  Stream<Sheet> all() {
    return Stream.of(balanceByPhase(), balanceByQuarter(), indicators(), measurements());
  }

  private Sheet balanceByPhase() {
    return cells.sheet(
        "balanceByPhase",
        List.of("cycle", "phase", "deepening", "progress"),
        report.balance().phases().stream()
            .map(
                it ->
                    Cells.row(
                        it.cycle(),
                        cells.words().word("phase", it.phase()),
                        it.deepening(),
                        it.progress())));
  }

  private Sheet balanceByQuarter() {
    return cells.sheet(
        "balanceByQuarter",
        List.of("quarter", "deepening", "progress"),
        report.balance().quarters().stream()
            .map(it -> Cells.row(it.quarter().toString(), it.deepening(), it.progress())));
  }

  private Sheet indicators() {
    return cells.sheet(
        "indicators",
        List.of(
            "indicator",
            "kind",
            "unit",
            "organisation",
            "betterWhen",
            "baseline",
            "target",
            "lastOn",
            "lastValue",
            "progressShare",
            "toTarget",
            "standing"),
        report.indicators().stream().map(this::indicator));
  }

  private List<Object> indicator(IndicatorView it) {
    var last = it.last();
    return Cells.row(
        it.id().toString(),
        cells.words().word("k", it.kind()),
        it.unit(),
        it.organisation() == null
            ? cells.words().label("report.together")
            : cells.words().name(it.organisation()),
        cells.words().label("sheet.betterWhen." + it.betterWhen()),
        it.baseline(),
        it.target(),
        last == null ? null : last.on(),
        last == null ? null : last.value(),
        last == null ? null : last.progress(),
        it.toTarget(),
        cells.words().label("portfolio.indicators." + it.state()));
  }

  private Sheet measurements() {
    return cells.sheet(
        "measurements",
        List.of("indicator", "kind", "unit", "on", "measured", "progressShare"),
        report.indicators().stream()
            .flatMap(
                it ->
                    it.measurements().stream()
                        .map(
                            each ->
                                Cells.row(
                                    it.id().toString(),
                                    cells.words().word("k", it.kind()),
                                    it.unit(),
                                    each.on(),
                                    each.value(),
                                    each.progress()))));
  }
}
