package nl.samenspel.reporting.chart;

import java.util.List;

/**
 * How many of all there are reached something: a bar for each outcome within a frame that stands
 * for all. What is hidden has no bar and says so, as a short bar would say that there are none.
 *
 * @param none the words when there is nothing to show
 */
public record OutcomeBars(
    String id, String title, String description, List<Bar> bars, String none) {

  private static final int WIDTH = 520;
  private static final double LEFT = 168;
  private static final double RIGHT = 370;
  private static final double ROW = 44;
  private static final double THICK = 22;
  private static final String COLOUR = "#0072b2";

  /**
   * @param share from 0 to 1, or null when it is hidden
   * @param said what stands at the end of the bar
   */
  public record Bar(String label, Double share, String said) {}

  public String svg() {
    int rows = Math.max(1, bars.size());
    var svg = new Svg(id, WIDTH, (int) (24 + ROW * rows), title, description);
    if (bars.isEmpty()) {
      return svg.text(24, 38, "start", none, "fill", Svg.SOFT_INK).finished();
    }
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), 12 + ROW * i);
    }
    svg.line(LEFT, 8, LEFT, 12 + ROW * rows, "stroke", Svg.INK, "stroke-width", 1.5);
    return svg.finished();
  }

  private static void bar(Svg svg, Bar bar, double y) {
    double top = y + (ROW - THICK) / 2;
    double text = y + ROW / 2 + 5;
    var lines = Svg.lines(bar.label());
    for (int i = 0; i < lines.size(); i++) {
      svg.text(LEFT - 12, text + 18 * (i - (lines.size() - 1) / 2.0), "end", lines.get(i));
    }
    if (bar.share() == null) {
      svg.text(LEFT + 10, text, "start", bar.said(), "fill", Svg.SOFT_INK, "font-style", "italic");
      return;
    }
    svg.rect(LEFT, top, RIGHT - LEFT, THICK, "fill", Svg.PAPER, "stroke", Svg.GRID);
    svg.rect(LEFT, top, (RIGHT - LEFT) * Math.min(1, bar.share()), THICK, "fill", COLOUR);
    svg.text(RIGHT + 10, text, "start", bar.said());
  }
}
