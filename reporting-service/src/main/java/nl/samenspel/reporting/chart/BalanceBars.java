package nl.samenspel.reporting.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two counts against each other: one grows to the left of a line in the middle, the other to the
 * right, each with its number at the end. Which is which follows from the side, not from a colour.
 *
 * @param left what is counted to the left
 * @param right what is counted to the right
 * @param none the words when there is nothing to count
 */
public record BalanceBars(
    String id,
    String title,
    String description,
    String left,
    String right,
    List<Group> groups,
    String none) {

  private static final int WIDTH = 520;
  private static final double MIDDLE = 342;
  private static final double LONGEST = 130;
  private static final double TOP = 42;
  private static final double HEAD = 34;
  private static final double ROW = 30;
  private static final double BAR = 18;

  /** Rows that are of one kind, such as all phases. */
  public record Group(String label, List<Row> rows) {}

  public record Row(String label, int left, int right) {}

  public String svg() {
    if (groups.isEmpty()) {
      var empty = new Svg(id, WIDTH, 64, title, description);
      return empty.text(24, 38, "start", none, "fill", Svg.SOFT_INK).finished();
    }
    double bottom = TOP + groups.stream().mapToDouble(it -> HEAD + ROW * it.rows().size()).sum();
    var svg = new Svg(id, WIDTH, (int) bottom + 14, title, description);
    svg.text(MIDDLE - 12, 26, "end", "\u25c0 " + left, "font-weight", 600);
    svg.text(MIDDLE + 12, 26, "start", right + " \u25b6", "font-weight", 600);
    double y = TOP;
    for (var group : groups) {
      svg.text(24, y + 22, "start", group.label(), "font-size", 14, "fill", Svg.SOFT_INK);
      y += HEAD;
      for (var row : group.rows()) {
        row(svg, row, y);
        y += ROW;
      }
    }
    svg.line(MIDDLE, TOP, MIDDLE, bottom + 4, "stroke", Svg.INK, "stroke-width", 1.5);
    return svg.finished();
  }

  private void row(Svg svg, Row row, double y) {
    double top = y + (ROW - BAR) / 2;
    double base = y + ROW / 2 + 5;
    svg.text(24, base, "start", row.label(), "font-size", 15);
    svg.open("g").hint(left + ": " + row.left());
    svg.rect(
        MIDDLE - length(row.left()), top, length(row.left()), BAR, "fill", Look.of(0).colour());
    number(svg, MIDDLE - length(row.left()) - 8, base, "end", row.left());
    svg.close("g").open("g").hint(right + ": " + row.right());
    if (row.right() > 0) {
      svg.hatched(MIDDLE, top, length(row.right()), BAR, Look.of(0).colour());
    }
    number(svg, MIDDLE + length(row.right()) + 8, base, "start", row.right());
    svg.close("g");
  }

  private static void number(Svg svg, double x, double y, String anchor, int number) {
    svg.text(x, y, anchor, String.valueOf(number), "font-size", 15, "font-weight", 600);
  }

  private double length(int count) {
    int most =
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> Stream.of(row.left(), row.right()))
            .reduce(1, Math::max);
    return LONGEST * count / most;
  }
}
