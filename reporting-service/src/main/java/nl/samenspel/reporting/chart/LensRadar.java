package nl.samenspel.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The lenses as a radar, on the scale of 1 to 5: the latest round as an area, the round before as a
 * dashed outline, and each organisation as a line with marks of its own. What is hidden because the
 * group is small leaves its line open and is said in the legend; it is never drawn as a low score.
 *
 * @param axes the lenses, clockwise from the top
 * @param latest the whole partnership, latest round; null where there is no round
 * @param before the whole partnership, the round before; null where there is none
 */
public record LensRadar(
    String id,
    String title,
    String description,
    List<String> axes,
    Series latest,
    Series before,
    List<Series> organisations,
    String none) {

  private static final int WIDTH = 520;
  private static final double CENTRE_X = 260;
  private static final double CENTRE_Y = 196;
  private static final double RADIUS = 152;
  private static final double LOWEST = 1;
  private static final double HIGHEST = 5;

  /**
   * One line in the chart.
   *
   * @param scores one per axis; empty where there is none or where it is hidden
   */
  public record Series(String label, List<OptionalDouble> scores) {}

  public String svg() {
    int height = latest == null ? 356 : 362 + 24 * legend().size();
    var svg = new Svg(id, WIDTH, height, title, description);
    rings(svg);
    if (latest == null) {
      return svg.nothing(CENTRE_X, CENTRE_Y, none).finished();
    }
    if (before != null) {
      lines(svg, before, "#6b7680", 2, "6 4");
    }
    area(svg, latest);
    for (int i = 0; i < organisations.size(); i++) {
      var look = Look.of(i + 1);
      lines(svg, organisations.get(i), look.colour(), 1.5, look.dash());
      marks(svg, organisations.get(i), look, 4);
    }
    lines(svg, latest, Look.of(0).colour(), 3, "");
    marks(svg, latest, Look.of(0), 4.5);
    drawLegend(svg);
    return svg.finished();
  }

  private void rings(Svg svg) {
    for (int ring = 5; ring >= 1; ring--) {
      var d = new StringBuilder();
      for (int axis = 0; axis < axes.size(); axis++) {
        d.append(axis == 0 ? 'M' : 'L').append(point(axis, ring));
      }
      svg.element(
          "path",
          "d",
          d.append('Z'),
          "fill",
          ring == 5 ? "#f7f9fb" : "none",
          "stroke",
          Svg.GRID,
          "stroke-width",
          ring == 3 ? 1.6 : 1.0);
    }
    for (int axis = 0; axis < axes.size(); axis++) {
      svg.line(CENTRE_X, CENTRE_Y, x(axis, HIGHEST), y(axis, HIGHEST), "stroke", Svg.GRID);
      var sine = Math.sin(angle(axis));
      var anchor = Math.abs(sine) < 0.1 ? "middle" : sine > 0 ? "start" : "end";
      svg.text(
          x(axis, HIGHEST) + 10 * sine,
          y(axis, HIGHEST) + (Math.cos(angle(axis)) > 0.9 ? -14 : 8 - 8 * Math.cos(angle(axis))),
          anchor,
          axes.get(axis),
          "font-weight",
          600);
    }
    for (int ring = 1; ring <= 5; ring++) {
      svg.text(
          CENTRE_X + 6,
          y(0, ring) + 4,
          "start",
          String.valueOf(ring),
          "font-size",
          12,
          "fill",
          Svg.SOFT_INK);
    }
  }

  private void area(Svg svg, Series series) {
    if (series.scores().stream().allMatch(OptionalDouble::isPresent)) {
      var d = new StringBuilder();
      for (int axis = 0; axis < axes.size(); axis++) {
        d.append(axis == 0 ? 'M' : 'L').append(point(axis, score(series, axis)));
      }
      svg.element("path", "d", d.append('Z'), "fill", Look.of(0).colour(), "fill-opacity", "0.14");
    }
  }

  /** A line from each lens to the next, where both are shown. */
  private void lines(Svg svg, Series series, String colour, double width, String dash) {
    for (int axis = 0; axis < axes.size(); axis++) {
      int next = (axis + 1) % axes.size();
      if (series.scores().get(axis).isPresent() && series.scores().get(next).isPresent()) {
        svg.line(
            x(axis, score(series, axis)),
            y(axis, score(series, axis)),
            x(next, score(series, next)),
            y(next, score(series, next)),
            "stroke",
            colour,
            "stroke-width",
            width,
            "stroke-linecap",
            "round",
            "stroke-dasharray",
            dash.isEmpty() ? "none" : dash);
      }
    }
  }

  private void marks(Svg svg, Series series, Look look, double size) {
    for (int axis = 0; axis < axes.size(); axis++) {
      if (series.scores().get(axis).isPresent()) {
        look.drawAt(svg, x(axis, score(series, axis)), y(axis, score(series, axis)), size);
      }
    }
  }

  private List<Series> legend() {
    var all = new ArrayList<Series>();
    all.add(latest);
    if (before != null) {
      all.add(before);
    }
    all.addAll(organisations);
    return all;
  }

  private void drawLegend(Svg svg) {
    double y = 372;
    for (var series : legend()) {
      if (series == before) {
        svg.line(24, y, 56, y, "stroke", "#6b7680", "stroke-width", 2, "stroke-dasharray", "6 4");
      } else {
        int index = series == latest ? 0 : organisations.indexOf(series) + 1;
        var look = Look.of(index);
        svg.line(
            24,
            y,
            56,
            y,
            "stroke",
            look.colour(),
            "stroke-width",
            index == 0 ? 3 : 1.5,
            "stroke-dasharray",
            look.dash().isEmpty() ? "none" : look.dash());
        look.drawAt(svg, 40, y, 4.5);
      }
      svg.text(66, y + 5, "start", series.label(), "font-weight", series == latest ? 600 : 400);
      y += 24;
    }
  }

  private static double score(Series series, int axis) {
    return Math.min(HIGHEST, Math.max(LOWEST, series.scores().get(axis).getAsDouble()));
  }

  private String point(int axis, double score) {
    return Svg.number(x(axis, score)) + " " + Svg.number(y(axis, score));
  }

  private double angle(int axis) {
    return 2 * Math.PI * axis / axes.size();
  }

  private double x(int axis, double score) {
    return CENTRE_X + distance(score) * Math.sin(angle(axis));
  }

  private double y(int axis, double score) {
    return CENTRE_Y - distance(score) * Math.cos(angle(axis));
  }

  /** Score 1 has a ring of its own, so that the lowest score is a shape and not a dot. */
  private static double distance(double score) {
    return RADIUS * (score - LOWEST + 0.6) / (HIGHEST - LOWEST + 0.6);
  }
}
