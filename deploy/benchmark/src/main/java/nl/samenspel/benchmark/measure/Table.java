package nl.samenspel.benchmark.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results, as Markdown: for the terminal and to be published as it is. */
public final class Table {
  private static final List<String> HEAD =
      List.of("row", "what", "ours", "theirs", "ratio, median (range)", "goal", "met");

  private Table() {}

  public static String of(List<Result> results) {
    return Stream.concat(
            Stream.of(line(HEAD), line(HEAD.stream().map(any -> "---").toList())),
            results.stream().map(Table::row).map(Table::line))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> row(Result result) {
    var comparison = result.comparison();
    var ours = Statistics.of(result.ours());
    var isRatio = !result.theirs().isEmpty();
    Function<Double, String> inUnit = value -> brief(value) + " " + comparison.unit();
    return List.of(
        result.row(),
        comparison.what(),
        isRatio ? inUnit.apply(ours.median()) : range(ours) + " " + comparison.unit(),
        isRatio ? inUnit.apply(Statistics.of(result.theirs()).median()) : "",
        isRatio ? range(result.judged()) : "",
        comparison.goal().toString(),
        comparison.goal() instanceof Goal.None ? "" : result.isMet() ? "yes" : "no");
  }

  private static String range(Statistics of) {
    return "%s (%s–%s)".formatted(brief(of.median()), brief(of.least()), brief(of.most()));
  }

  /** Three digits that count. */
  static String brief(double value) {
    var digits = value == 0 ? 0 : (int) Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
    return String.format(Locale.ROOT, "%." + Math.min(digits, 6) + "f", value);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
