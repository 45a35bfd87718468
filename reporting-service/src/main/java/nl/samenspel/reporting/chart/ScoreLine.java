package nl.samenspel.reporting.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One score through time on the scale of 1 to 5, with what happened meanwhile above it: on a day as
 * a diamond with a line down, over a stretch of time as a bar with round ends. A score that is
 * hidden because the group is small is an open mark at the edge with its own words, never a low
 * point, and no line runs through it.
 *
 * @param spans what went on for some time
 * @param none the words when nothing was measured
 * @param hidden the words beside a hidden score
 */
public record ScoreLine(
    String id,
    String title,
    String description,
    List<Point> points,
    List<Mark> marks,
    List<Span> spans,
    LocalDate from,
    LocalDate until,
    List<Mark> ticks,
    String none,
    String hidden) {

  private static final int WIDTH = 520;
  private static final double LEFT = 40;
  private static final double RIGHT = 496;
  private static final double LANE = 30;

  /**
   * @param label the score as it is written
   */
  public record Point(LocalDate on, OptionalDouble score, String label) {}

  public record Mark(LocalDate on, String label) {}

  /**
   * @param until null while it goes on
   */
  public record Span(LocalDate from, LocalDate until, String label) {}

  public String svg() {
    var svg = new Svg(id, WIDTH, (int) bottom() + 36, title, description);
    grid(svg);
    for (var mark : marks) {
      double x = x(mark.on());
      svg.open("g").hint(mark.label());
      svg.line(
          x,
          LANE - 4,
          x,
          bottom(),
          "stroke",
          "#a8480a",
          "stroke-width",
          1.5,
          "stroke-dasharray",
          "3 3");
      new Look("#a8480a", "diamond", "").drawAt(svg, x, LANE - 10, 5);
      svg.close("g");
    }
    if (!marks.isEmpty()) {
      lane(
          svg,
          LANE - 10,
          x(marks.get(0).on()),
          x(marks.get(marks.size() - 1).on()),
          marks.get(0).label());
    }
    for (var span : spans) {
      double start = x(span.from());
      double end = span.until() == null ? RIGHT : Math.max(start + 8, x(span.until()));
      svg.open("g").hint(span.label());
      svg.rect(
          start,
          LANE + 13,
          end - start,
          10,
          "rx",
          5,
          "fill",
          Svg.PAPER,
          "stroke",
          "#00694e",
          "stroke-width",
          2.5);
      svg.close("g");
    }
    if (!spans.isEmpty()) {
      var last = spans.get(spans.size() - 1);
      lane(
          svg,
          LANE + 18,
          x(spans.get(0).from()),
          last.until() == null ? RIGHT : x(last.until()),
          last.label());
    }
    if (points.isEmpty()) {
      svg.nothing((LEFT + RIGHT) / 2, 150, none);
    }
    for (int i = 0; i < points.size(); i++) {
      if (i > 0 && points.get(i - 1).score().isPresent() && points.get(i).score().isPresent()) {
        svg.line(
            x(points.get(i - 1).on()),
            y(points.get(i - 1).score().getAsDouble()),
            x(points.get(i).on()),
            y(points.get(i).score().getAsDouble()),
            "stroke",
            Look.of(0).colour(),
            "stroke-width",
            3);
      }
    }
    points.forEach(point -> draw(svg, point));
    return svg.finished();
  }

  /** The words of a lane stand where there is room: after what is in it, before it, or over it. */
  private static void lane(Svg svg, double y, double from, double until, String label) {
    double needed = 8 * label.length();
    boolean after = until + 12 + needed < WIDTH;
    double before = from - 12 - needed > 0 ? from - 12 : WIDTH - 4;
    svg.label(after ? until + 12 : before, y + 5, after ? "start" : "end", label, 14);
  }

  private void draw(Svg svg, Point point) {
    double x = x(point.on());
    if (point.score().isEmpty()) {
      new Look(Svg.SOFT_INK, "ring", "").drawAt(svg, x, bottom() - 14, 5);
      boolean late = x > RIGHT - 150;
      svg.text(
          late ? x - 12 : x + 12, bottom() - 10, late ? "end" : "start", hidden, "font-size", 14);
      return;
    }
    double y = y(point.score().getAsDouble());
    Look.of(0).drawAt(svg, x, y, 6);
    svg.label(
        Math.min(x, RIGHT - 14),
        y < top() + 24 ? y + 24 : y - 13,
        "middle",
        point.label(),
        16,
        "font-weight",
        600);
  }

  private void grid(Svg svg) {
    for (int score = 1; score <= 5; score++) {
      svg.line(
          LEFT,
          y(score),
          RIGHT,
          y(score),
          "stroke",
          score == 3 ? "#9aa4ae" : Svg.GRID,
          "stroke-width",
          1.0);
      svg.text(
          LEFT - 14,
          y(score) + 5,
          "end",
          String.valueOf(score),
          "font-size",
          13,
          "fill",
          Svg.SOFT_INK);
    }
    double free = LEFT;
    for (var tick : ticks) {
      if (x(tick.on()) >= free) {
        svg.text(
            Math.min(x(tick.on()), RIGHT - 20),
            bottom() + 20,
            "middle",
            tick.label(),
            "font-size",
            14,
            "fill",
            Svg.SOFT_INK);
        free = x(tick.on()) + 72;
      }
    }
  }

  private double x(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(from, until));
    double at = ChronoUnit.DAYS.between(from, day) / days;
    return LEFT + 16 + (RIGHT - LEFT - 32) * Math.min(1, Math.max(0, at));
  }

  /** What happened over some time has a lane of its own, where there is any. */
  private double top() {
    return spans.isEmpty() ? 44 : 72;
  }

  private double bottom() {
    return top() + 200;
  }

  private double y(double score) {
    return bottom() - (bottom() - top()) * (Math.min(5, Math.max(1, score)) - 1) / 4;
  }
}
