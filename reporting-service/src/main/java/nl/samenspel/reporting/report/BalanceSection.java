package nl.samenspel.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.chart.BalanceBars;
import nl.samenspel.reporting.page.Table;
import nl.samenspel.reporting.page.Words;

/** Deepening and progress, by phase and by quarter. */
record BalanceSection(Report report, Words words) {

  /** More would not be seen at a glance; the table has them all. */
  private static final int MOST_ROWS = 8;

  Section section() {
    return new Section(
        "balance",
        words.label("report.balance"),
        words.label("report.balance.lead"),
        List.of(Section.Part.pair(chart(), table())));
  }

  String chart() {
    var none = words.label("report.balance.none");
    return new BalanceBars(
            "balance",
            words.label("chart.balance.title"),
            report.balance().total() == 0 ? none : told(),
            words.label("report.deepening"),
            words.label("report.progress"),
            report.balance().total() == 0
                ? List.of()
                : List.of(group("phases", phases()), group("quarters", quarters())),
            none)
        .svg();
  }

  private BalanceBars.Group group(String by, List<BalanceBars.Row> rows) {
    return new BalanceBars.Group(
        words.label("report.balance." + by),
        rows.subList(Math.max(0, rows.size() - MOST_ROWS), rows.size()));
  }

  private List<BalanceBars.Row> phases() {
    return report.balance().phases().stream()
        .map(
            each ->
                new BalanceBars.Row(
                    words.phase(each.phase(), each.cycle(), report.partnership().cycle()),
                    each.deepening(),
                    each.progress()))
        .toList();
  }

  private List<BalanceBars.Row> quarters() {
    return report.balance().quarters().stream()
        .map(
            each ->
                new BalanceBars.Row(
                    words.quarter(each.quarter()), each.deepening(), each.progress()))
        .toList();
  }

  private String told() {
    return Stream.concat(Stream.of(whole()), Stream.concat(phases().stream(), quarters().stream()))
            .map(it -> words.say("chart.balance.row", it.label(), it.left(), it.right()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private BalanceBars.Row whole() {
    var it = report.balance();
    return new BalanceBars.Row(words.label("report.together"), it.deepening(), it.progress());
  }

  /** The whole last, as a sum. */
  private Table table() {
    if (report.balance().total() == 0) {
      return Table.NONE;
    }
    var rows = new ArrayList<>(phases());
    rows.addAll(quarters());
    rows.add(whole());
    return new Table(
        words.label("report.balance.table"),
        words.labels("report.", "balance.when", "deepening", "progress"),
        rows.stream().map(it -> List.of(it.label(), "" + it.left(), "" + it.right())).toList());
  }
}
