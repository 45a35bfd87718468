package nl.samenspel.reporting.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.trajectories.FigureView;

/**
 * Cohorts as comma-separated values (RFC 4180), a line for each figure: codes and numbers only. No
 * word that a person wrote is in it, so that no cell can be a formula. What is hidden is empty.
 */
record CohortTable(CohortReport report) {

  private static final String END = "\r\n";

  String csv() {
    var lines = new ArrayList<List<?>>();
    lines.add(
        List.of(
            "cohort",
            "from",
            "until",
            "figure",
            "definition",
            "numerator",
            "denominator",
            "value",
            "hidden",
            "complete"));
    report
        .cohorts()
        .forEach(
            each ->
                lines.addAll(
                    lines(
                        List.of(each.cohort(), each.from(), each.until()),
                        each.figures(),
                        each.dataQuality())));
    lines.addAll(
        lines(List.of("total", "", ""), report.total().figures(), report.total().dataQuality()));
    return lines.stream().map(CohortTable::line).collect(Collectors.joining(END, "", END));
  }

  private static List<List<Object>> lines(
      List<Object> head, List<FigureView> figures, List<FigureView> dataQuality) {
    return Stream.concat(figures.stream(), dataQuality.stream())
        .<List<Object>>map(
            it -> {
              var line = new ArrayList<>(head);
              line.add(it.figure());
              line.add(it.definition());
              line.add(it.numerator());
              line.add(it.denominator());
              line.add(it.value());
              line.add(it.hidden());
              line.add(it.complete());
              return line;
            })
        .toList();
  }

  private static String line(List<?> cells) {
    return cells.stream().map(each -> Objects.toString(each, "")).collect(Collectors.joining(","));
  }
}
