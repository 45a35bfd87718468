package nl.samenspel.reporting.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How far each goal is: a panel for each, with the line of where one began below, the line of the
 * target above, and what was measured on the way between them. Up is always better, whichever way
 * the numbers go.
 *
 * @param none the words when there is no goal
 * @param more what is said of goals that are not drawn; empty when all are
 */
public record GoalLines(
    String id,
    String title,
    String description,
    List<Panel> panels,
    LocalDate from,
    LocalDate until,
    List<Tick> ticks,
    String none,
    String more) {

  private static final int WIDTH = 520;
  private static final double LEFT = 128;
  private static final double RIGHT = 456;
  private static final double PANEL = 138;
  private static final double TARGET = 62;
  private static final double BASELINE = 114;

  /** How far beyond the target, or below where one began, a point is drawn at most. */
  private static final double BEYOND = 0.25;

  /**
   * @param label which goal it is
   * @param note how far it is, in words
   * @param baseline the words at the line of where one began
   * @param target the words at the line of the target
   */
  public record Panel(
      String label, String note, String baseline, String target, List<Point> points) {}

  /**
   * @param share of the way from baseline to target: 0 at the baseline, 1 at the target
   * @param label the value as it is written
   */
  public record Point(LocalDate on, double share, String label) {}

  public record Tick(LocalDate on, String label) {}

  public String svg() {
    if (panels.isEmpty()) {
      var empty = new Svg(id, WIDTH, 64, title, description);
      return empty.text(24, 38, "start", none, "fill", Svg.SOFT_INK).finished();
    }
    double bottom = PANEL * panels.size();
    var svg = new Svg(id, WIDTH, (int) bottom + (more.isEmpty() ? 30 : 54), title, description);
    for (int i = 0; i < panels.size(); i++) {
      panel(svg, panels.get(i), PANEL * i);
    }
    double free = LEFT;
    for (var tick : ticks) {
      if (x(tick.on()) >= free) {
        svg.text(
            x(tick.on()),
            bottom + 16,
            "middle",
            tick.label(),
            "font-size",
            13,
            "fill",
            Svg.SOFT_INK);
        free = x(tick.on()) + 74;
      }
    }
    svg.text(24, bottom + 42, "start", more, "font-size", 14);
    return svg.finished();
  }

  private void panel(Svg svg, Panel panel, double top) {
    svg.open("g").hint(panel.label() + ": " + panel.note());
    svg.fitted(24, top + 20, panel.label(), 16, WIDTH - 36, "font-weight", 600);
    svg.fitted(24, top + 40, panel.note(), 14, WIDTH - 36);
    level(svg, top + TARGET, panel.target(), "none", 2.5);
    level(svg, top + BASELINE, panel.baseline(), "5 4", 1.5);
    var points = panel.points();
    for (int i = 1; i < points.size(); i++) {
      var before = points.get(i - 1);
      var after = points.get(i);
      svg.line(
          x(before.on()),
          y(top, before),
          x(after.on()),
          y(top, after),
          "stroke",
          Look.of(0).colour(),
          "stroke-width",
          2.5);
    }
    points.forEach(point -> Look.of(0).drawAt(svg, x(point.on()), y(top, point), 4.5));
    if (!points.isEmpty()) {
      var last = points.get(points.size() - 1);
      svg.label(x(last.on()) + 11, y(top, last) + 5, "start", last.label(), 15, "font-weight", 600);
    }
    svg.close("g");
  }

  private static void level(Svg svg, double y, String label, String dash, double width) {
    svg.text(LEFT - 12, y + 5, "end", label, "font-size", 14);
    svg.line(
        LEFT, y, RIGHT, y, "stroke", Svg.SOFT_INK, "stroke-width", width, "stroke-dasharray", dash);
  }

  private double x(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(from, until));
    double at = ChronoUnit.DAYS.between(from, day) / days;
    return LEFT + 10 + (RIGHT - LEFT - 20) * Math.min(1, Math.max(0, at));
  }

  private static double y(double top, Point point) {
    double share = Math.min(1 + BEYOND, Math.max(-BEYOND, point.share()));
    return top + BASELINE - (BASELINE - TARGET) * share;
  }
}
