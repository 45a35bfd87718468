package nl.samenspel.reporting.chart;

import java.util.List;

/**
 * Counts by category as stacked bars, longest first as given, with the total at the end and each
 * part with a fill of its own.
 *
 * @param parts what a bar is made of, in order
 * @param none the words when there is nothing to count
 */
public record CategoryBars(
    String id, String title, String description, List<Part> parts, List<Bar> bars, String none) {

  private static final int WIDTH = 520;
  private static final double LEFT = 168;
  private static final double RIGHT = 480;
  private static final double ROW = 46;
  private static final double THICK = 22;

  /** How a part is filled; the order is from good to bad. */
  public enum Fill {
    GOOD("#00694e"),
    RUNNING("#0072b2"),
    WARNING("#e0a100"),
    LATE("#a8480a"),
    NEUTRAL("#6b7680");

    private final String colour;

    Fill(String colour) {
      this.colour = colour;
    }
  }

  public record Part(Fill fill, String label) {}

  /**
   * @param counts one per part
   */
  public record Bar(String label, List<Integer> counts) {

    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  public String svg() {
    int rows = Math.max(1, bars.size());
    double bottom = 12 + ROW * rows;
    int legendRows = bars.isEmpty() ? 0 : parts.size();
    var svg = new Svg(id, WIDTH, (int) bottom + 22 + 24 * legendRows, title, description);
    if (bars.isEmpty()) {
      return svg.text(24, 38, "start", none, "fill", Svg.SOFT_INK).finished();
    }
    int most = bars.stream().mapToInt(Bar::total).max().orElse(1);
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), 12 + ROW * i, most);
    }
    svg.line(LEFT, 8, LEFT, bottom, "stroke", Svg.INK, "stroke-width", 1.5);
    for (int i = 0; i < parts.size(); i++) {
      double y = bottom + 14 + 24 * i;
      fill(svg, 24, y, 24, 14, parts.get(i).fill());
      svg.text(58, y + 12, "start", parts.get(i).label(), "font-size", 14);
    }
    return svg.finished();
  }

  private void bar(Svg svg, Bar bar, double y, int most) {
    double top = y + (ROW - THICK) / 2;
    var lines = Svg.lines(bar.label());
    for (int i = 0; i < lines.size(); i++) {
      double middle = y + ROW / 2 + 5 + 18 * (i - (lines.size() - 1) / 2.0);
      svg.text(LEFT - 12, middle, "end", lines.get(i));
    }
    double x = LEFT;
    for (int part = 0; part < parts.size(); part++) {
      int count = bar.counts().get(part);
      if (count > 0) {
        double width = (RIGHT - LEFT) * count / Math.max(most, 1);
        svg.open("g").hint(parts.get(part).label() + ": " + count);
        fill(svg, x, top, width - 1.5, THICK, parts.get(part).fill());
        svg.close("g");
        x += width;
      }
    }
    svg.text(x + 8, y + ROW / 2 + 5, "start", String.valueOf(bar.total()), "font-weight", 600);
  }

  /** What is late stands out without colour too. */
  private static void fill(Svg svg, double x, double y, double width, double height, Fill fill) {
    if (fill == Fill.LATE) {
      svg.hatched(x, y, width, height, fill.colour);
    } else {
      svg.rect(x, y, width, height, "fill", fill.colour);
    }
  }
}
