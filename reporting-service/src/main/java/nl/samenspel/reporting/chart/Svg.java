package nl.samenspel.reporting.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A drawing in the making: well-formed, escaped, without scripts, styles or outside references. */
final class Svg {

  static final String INK = "#1b1f24";
  static final String SOFT_INK = "#4a5560";
  static final String GRID = "#cfd6dd";
  static final String PAPER = "#ffffff";

  private static final double HATCH = 6;

  private final StringBuilder out = new StringBuilder(4096);

  /**
   * @param id unique in the page in which the drawing will stand
   * @param title the name of the chart, read first by a screen reader
   * @param description what there is to see, in words and numbers
   */
  Svg(String id, int width, int height, String title, String description) {
    out.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                .formatted(width, height, width, height))
        .append(
            " aria-labelledby=\"%1$s-title %1$s-desc\" font-family=\"system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif\" font-size=\"16\" fill=\"%2$s\">"
                .formatted(escape(id), INK));
    out.append("<title id=\"%s-title\">%s</title>".formatted(escape(id), escape(title)));
    out.append("<desc id=\"%s-desc\">%s</desc>".formatted(escape(id), escape(description)));
    rect(0, 0, width, height, "fill", PAPER);
  }

  /** An element without content; attributes come in pairs of name and value. */
  Svg element(String name, Object... attributes) {
    open(name, attributes);
    out.setLength(out.length() - 1);
    out.append("/>");
    return this;
  }

  Svg open(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(value(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Svg close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  Svg rect(double x, double y, double width, double height, Object... attributes) {
    return element(
        "rect", with(attributes, "x", x, "y", y, "width", width, "height", Math.max(0, height)));
  }

  Svg line(double x1, double y1, double x2, double y2, Object... attributes) {
    return element("line", with(attributes, "x1", x1, "y1", y1, "x2", x2, "y2", y2));
  }

  /** Words; {@code anchor} is start, middle or end. */
  Svg text(double x, double y, String anchor, String words, Object... attributes) {
    open("text", with(attributes, "x", x, "y", y, "text-anchor", anchor));
    out.append(escape(words));
    return close("text");
  }

  /** Words from the left on one line, as large as there is room for. */
  Svg fitted(double x, double y, String words, double size, double room, Object... attributes) {
    double fits = room / (0.58 * Math.max(1, words.length()));
    return text(x, y, "start", words, with(attributes, "font-size", Math.min(size, fits)));
  }

  /**
   * Words that stand over lines, on a piece of paper of their own. (A light edge round the letters
   * would be nicer, but what makes the PDF knows no order of painting and hides them under it.)
   */
  Svg label(double x, double y, String anchor, String words, int size, Object... attributes) {
    double width = 0.56 * size * words.length() + 4;
    double left =
        switch (anchor) {
          case "middle" -> x - width / 2;
          case "end" -> x - width + 2;
          default -> x - 2;
        };
    if (!words.isEmpty()) {
      rect(left, y - 0.8 * size, width, size, "fill", PAPER);
    }
    return text(x, y, anchor, words, with(attributes, "font-size", size));
  }

  /** Words in the place of a chart, when there is nothing to draw. */
  Svg nothing(double x, double y, String words) {
    return label(x, y, "middle", words, 16, "fill", SOFT_INK);
  }

  /** A small word beside the pointer, for those who have one. */
  Svg hint(String words) {
    out.append("<title>").append(escape(words)).append("</title>");
    return this;
  }

  /**
   * A rectangle of slanted lines, told apart in black and white too. Drawn line by line, as what
   * makes the PDF leaves patterns out.
   */
  Svg hatched(double x, double y, double width, double height, String colour) {
    rect(x, y, width, height, "fill", PAPER, "stroke", colour, "stroke-width", 1.5);
    var lines = new StringBuilder();
    for (double at = HATCH; at < width + height; at += HATCH) {
      lines
          .append(
              "M%s %s"
                  .formatted(
                      number(x + Math.max(0, at - height)), number(y + Math.min(at, height))))
          .append(
              "L%s %s"
                  .formatted(number(x + Math.min(at, width)), number(y + Math.max(0, at - width))));
    }
    return lines.isEmpty()
        ? this
        : element("path", "d", lines, "stroke", colour, "stroke-width", 1.8, "fill", "none");
  }

  String finished() {
    return out + "</svg>";
  }

  static Object[] with(Object[] some, Object... more) {
    var all = new Object[some.length + more.length];
    System.arraycopy(more, 0, all, 0, more.length);
    System.arraycopy(some, 0, all, more.length, some.length);
    return all;
  }

  /** A long label on two lines, parted at the space nearest to its middle. */
  static List<String> lines(String label) {
    int middle = label.length() / 2;
    int space =
        IntStream.range(0, label.length())
            .filter(i -> label.charAt(i) == ' ')
            .boxed()
            .min(Comparator.comparingInt(i -> Math.abs(i - middle)))
            .orElse(-1);
    return label.length() <= 16 || space < 0
        ? List.of(label)
        : List.of(label.substring(0, space), label.substring(space + 1));
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : escape(String.valueOf(value));
  }

  /** Two decimals are finer than any screen, and keep the drawing the same wherever it is made. */
  static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  static String escape(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
