package nl.samenspel.reporting.chart;

import java.util.List;

/**
 * How one series is told from another: colour, mark and dash together, so that it also works in
 * black and white and for those who see colours differently.
 */
record Look(String colour, String mark, String dash) {

  /** The palette of Okabe and Ito, darkest first; yellow is left out, as it fades on white. */
  private static final List<Look> LOOKS =
      List.of(
          new Look("#0072b2", "circle", ""),
          new Look("#d55e00", "square", "7 3"),
          new Look("#00795a", "triangle", "2 3"),
          new Look("#a14a80", "diamond", "9 3 2 3"),
          new Look("#7a5c00", "cross", "4 2"),
          new Look("#3a6f8f", "ring", "1 2"));

  static Look of(int index) {
    return LOOKS.get(index % LOOKS.size());
  }

  /** Draws the mark around a point. */
  void drawAt(Svg svg, double x, double y, double size) {
    switch (mark) {
      case "square" -> svg.rect(x - size, y - size, 2 * size, 2 * size, "fill", colour);
      case "triangle" ->
          path(svg, x, y - 1.2 * size, x + 1.2 * size, y + size, x - 1.2 * size, y + size);
      case "diamond" ->
          path(svg, x, y - 1.4 * size, x + 1.4 * size, y, x, y + 1.4 * size, x - 1.4 * size, y);
      case "cross" ->
          svg.line(x - size, y - size, x + size, y + size, "stroke", colour, "stroke-width", 2.5)
              .line(x - size, y + size, x + size, y - size, "stroke", colour, "stroke-width", 2.5);
      case "ring" ->
          svg.element(
              "circle",
              "cx",
              x,
              "cy",
              y,
              "r",
              size,
              "fill",
              Svg.PAPER,
              "stroke",
              colour,
              "stroke-width",
              2.5);
      default -> svg.element("circle", "cx", x, "cy", y, "r", size, "fill", colour);
    }
  }

  private void path(Svg svg, double... points) {
    var d = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      d.append(i == 0 ? 'M' : 'L').append(Svg.number(points[i])).append(' ');
      d.append(Svg.number(points[i + 1]));
    }
    svg.element("path", "d", d.append('Z'), "fill", colour);
  }
}
