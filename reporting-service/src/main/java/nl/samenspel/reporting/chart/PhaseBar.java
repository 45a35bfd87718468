package nl.samenspel.reporting.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The phases through time: a row per phase, a bar per stay in it. Skipped is hatched with a
 * diamond, a return ends its bar with an arrow back, what was waived is counted at the end of the
 * bar, and a new cycle is a line through all rows.
 *
 * @param rows the phases, in their order
 * @param from where the axis of time begins
 * @param until where it ends; usually today
 * @param notStarted the words in a row without a bar
 * @param note what the mark of a waived requirement means; empty where there is none
 */
public record PhaseBar(
    String id,
    String title,
    String description,
    List<Row> rows,
    List<Mark> cycles,
    LocalDate from,
    LocalDate until,
    List<Mark> ticks,
    String notStarted,
    List<Legend> legend,
    String note) {

  private static final int WIDTH = 520;
  private static final double LEFT = 160;
  private static final double RIGHT = 500;
  private static final double TOP = 34;
  private static final double ROW = 40;
  private static final double BAR = 20;

  /** How a stay in a phase came to its end, or that it has not ended yet. */
  public enum Outcome {
    ACTIVE,
    COMPLETED,
    SKIPPED,
    RETURNED,
    ENDED
  }

  public record Row(String label, List<Stay> stays) {}

  /**
   * @param label the words in or beside the bar
   * @param waived how many requirements were waived at its end
   */
  public record Stay(LocalDate from, LocalDate until, Outcome outcome, String label, int waived) {}

  public record Mark(LocalDate on, String label) {}

  public record Legend(Outcome outcome, String label) {}

  public String svg() {
    double bottom = TOP + ROW * rows.size();
    var svg =
        new Svg(
            id,
            WIDTH,
            (int) bottom + 34 + 24 * ((legend.size() + 1) / 2) + (note.isEmpty() ? 0 : 24),
            title,
            description);
    ticks(svg, bottom);
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), TOP + ROW * i);
    }
    for (var cycle : cycles) {
      double x = x(cycle.on());
      svg.line(x, TOP - 10, x, bottom, "stroke", Svg.INK, "stroke-width", 1.5);
      boolean late = x > RIGHT - 60;
      svg.text(
          late ? x - 4 : x + 4, TOP - 4, late ? "end" : "start", cycle.label(), "font-size", 14);
    }
    drawLegend(svg, bottom + 46);
    return svg.finished();
  }

  private void ticks(Svg svg, double bottom) {
    double free = LEFT - 30;
    for (var tick : ticks) {
      double x = x(tick.on());
      svg.line(x, TOP, x, bottom, "stroke", Svg.GRID, "stroke-width", 1.0);
      if (x >= free) {
        svg.text(
            Math.min(x, RIGHT - 14),
            bottom + 17,
            "middle",
            tick.label(),
            "font-size",
            14,
            "fill",
            Svg.SOFT_INK);
        free = x + 68;
      }
    }
  }

  private void row(Svg svg, Row row, double y) {
    svg.line(LEFT, y + ROW, RIGHT, y + ROW, "stroke", Svg.GRID);
    svg.text(LEFT - 12, y + ROW / 2 + 5, "end", row.label(), "font-weight", 600);
    if (row.stays().isEmpty()) {
      svg.text(
          LEFT + 8,
          y + ROW / 2 + 5,
          "start",
          notStarted,
          "font-size",
          14,
          "fill",
          Svg.SOFT_INK,
          "font-style",
          "italic");
    }
    // A stay is labelled up to where the next in its row begins, so that words never overlap.
    for (int i = 0; i < row.stays().size(); i++) {
      double room = i + 1 < row.stays().size() ? x(row.stays().get(i + 1).from()) - 12 : RIGHT + 10;
      stay(svg, row.stays().get(i), y + (ROW - BAR) / 2, room);
    }
  }

  private void stay(Svg svg, Stay stay, double y, double room) {
    double start = x(stay.from());
    double width = Math.max(4, x(stay.until()) - start);
    svg.open("g").hint(stay.label());
    if (stay.outcome() == Outcome.SKIPPED) {
      skipped(svg, start, y, width);
    } else {
      svg.rect(start, y, width, BAR, "rx", 3, "fill", colour(stay.outcome()));
    }
    double end = start + width;
    switch (stay.outcome()) {
      case ACTIVE -> arrow(svg, end, y, 1, colour(Outcome.ACTIVE));
      case RETURNED -> arrow(svg, start, y, -1, colour(Outcome.RETURNED));
      default -> {}
    }
    label(svg, stay, start, end, y, room);
    svg.close("g");
  }

  private void label(Svg svg, Stay stay, double start, double end, double y, double room) {
    var words = stay.waived() == 0 ? stay.label() : stay.label() + " \u25b2" + stay.waived();
    double needed = 7.6 * words.length();
    if (needed + 10 < end - start && stay.outcome() != Outcome.SKIPPED) {
      svg.text((start + end) / 2, y + 15, "middle", words, "font-size", 14, "fill", Svg.PAPER);
    } else if (end + 12 + needed <= room) {
      svg.text(end + 12, y + 15, "start", words, "font-size", 14);
    } else if (start - 10 - needed >= LEFT) {
      svg.text(start - 10, y + 15, "end", words, "font-size", 14);
    }
  }

  private static void skipped(Svg svg, double x, double y, double width) {
    if (width > 8) {
      svg.hatched(x, y, width, BAR, "#8a5a00");
    } else {
      new Look("#8a5a00", "diamond", "").drawAt(svg, x + 2, y + BAR / 2, 6);
    }
  }

  private static void arrow(Svg svg, double x, double y, int direction, String colour) {
    var d =
        "M%s %sL%s %sL%s %sZ"
            .formatted(
                Svg.number(x),
                Svg.number(y - 3),
                Svg.number(x + direction * 10),
                Svg.number(y + BAR / 2),
                Svg.number(x),
                Svg.number(y + BAR + 3));
    svg.element("path", "d", d, "fill", colour);
  }

  private void drawLegend(Svg svg, double top) {
    for (int i = 0; i < legend.size(); i++) {
      double x = i % 2 == 0 ? 24 : 270;
      double y = top + 24 * (i / 2);
      var outcome = legend.get(i).outcome();
      if (outcome == Outcome.SKIPPED) {
        skipped(svg, x, y - 10, 24);
      } else {
        svg.rect(x, y - 10, 24, BAR, "rx", 3, "fill", colour(outcome));
        if (outcome == Outcome.ACTIVE) {
          arrow(svg, x + 24, y - 10, 1, colour(outcome));
        }
        if (outcome == Outcome.RETURNED) {
          arrow(svg, x, y - 10, -1, colour(outcome));
        }
      }
      svg.text(x + 42, y + 5, "start", legend.get(i).label(), "font-size", 14);
    }
    double y = top + 24 * ((legend.size() + 1) / 2);
    svg.text(24, y + 5, "start", note, "font-size", 14);
  }

  private static String colour(Outcome outcome) {
    return switch (outcome) {
      case ACTIVE -> "#0072b2";
      case COMPLETED -> "#00694e";
      case SKIPPED -> "#8a5a00";
      case RETURNED -> "#a8480a";
      case ENDED -> "#5c6670";
    };
  }

  private double x(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(from, until));
    double at = ChronoUnit.DAYS.between(from, day) / days;
    return LEFT + (RIGHT - 12 - LEFT) * Math.min(1, Math.max(0, at));
  }
}
