package nl.samenspel.reporting.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One score through time on the scale of 1 to 5, with what happened meanwhile marked above it. A
 * score that is hidden because the group is small is an open mark at the edge with its own words,
 * never a low point, and no line runs through it.
 *
 * @param none the words when nothing was measured
 * @param hidden the words beside a hidden score
 */
public record ScoreLine(
    String id,
    String title,
    String description,
    List<Point> points,
    List<Mark> marks,
    LocalDate from,
    LocalDate until,
    List<Mark> ticks,
    String none,
    String hidden) {

  private static final int WIDTH = 520;
  private static final double LEFT = 40;
  private static final double RIGHT = 496;
  private static final double TOP = 44;
  private static final double BOTTOM = 244;

  /**
   * @param label the score as it is written
   */
  public record Point(LocalDate on, OptionalDouble score, String label) {}

  public record Mark(LocalDate on, String label) {}

  public String svg() {
    var svg = new Svg(id, WIDTH, 280, title, description);
    grid(svg);
    for (var mark : marks) {
      double x = x(mark.on());
      svg.open("g").hint(mark.label());
      svg.line(
          x,
          TOP - 8,
          x,
          BOTTOM,
          "stroke",
          "#a8480a",
          "stroke-width",
          1.5,
          "stroke-dasharray",
          "3 3");
      new Look("#a8480a", "diamond", "").drawAt(svg, x, TOP - 12, 5);
      svg.close("g");
    }
    marks.stream()
        .findFirst()
        .ifPresent(
            first -> {
              boolean late = x(first.on()) > WIDTH / 2.0;
              svg.text(
                  x(first.on()) + (late ? -10 : 10),
                  TOP - 20,
                  late ? "end" : "start",
                  first.label(),
                  "font-size",
                  14,
                  "fill",
                  "#8c3a06");
            });
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

  private void draw(Svg svg, Point point) {
    double x = x(point.on());
    if (point.score().isEmpty()) {
      new Look(Svg.SOFT_INK, "ring", "").drawAt(svg, x, BOTTOM - 14, 5);
      boolean late = x > RIGHT - 150;
      svg.text(
          late ? x - 12 : x + 12, BOTTOM - 10, late ? "end" : "start", hidden, "font-size", 14);
      return;
    }
    double y = y(point.score().getAsDouble());
    Look.of(0).drawAt(svg, x, y, 6);
    svg.text(
        Math.min(x, RIGHT - 14),
        y < TOP + 24 ? y + 24 : y - 13,
        "middle",
        point.label(),
        "font-weight",
        600,
        "stroke",
        Svg.PAPER,
        "stroke-width",
        4,
        "paint-order",
        "stroke");
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
            BOTTOM + 20,
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

  private static double y(double score) {
    return BOTTOM - (BOTTOM - TOP) * (Math.min(5, Math.max(1, score)) - 1) / 4;
  }
}
