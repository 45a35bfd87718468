package nl.samenspel.reporting.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sheets as a file for a spreadsheet program (Office Open XML). Dates are dates and numbers are
 * numbers. A text is a text whatever it begins with: there is no cell with a formula in it, so that
 * a name cannot make the reader's computer do anything.
 */
public final class Spreadsheet {

  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The same in every country, and sorted rightly as text too. */
  private static final String DATE = "yyyy-mm-dd";

  private static final int LONGEST_TEXT = 32_767;
  private static final int WIDEST = 60;

  /** How high a line is, in points. Not every program makes room for a head by itself. */
  private static final double LINE = 15;

  /** Spreadsheets know no days before 1900, and count one in that February that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private Spreadsheet() {}

  public static byte[] of(List<Sheet> sheets) {
    var file = new ByteArrayOutputStream(64 * 1024);
    try (var workbook = new Workbook(file, "Samenspel", "1.0")) {
      sheets.forEach(sheet -> write(sheet, workbook.newWorksheet(sheet.name())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void write(Sheet sheet, Worksheet onto) {
    double lines = 1;
    for (int column = 0; column < sheet.heads().size(); column++) {
      var head = sheet.heads().get(column);
      double width = width(sheet, column);
      onto.value(0, column, head);
      onto.width(column, width);
      lines = Math.max(lines, Math.ceil((head.length() + 4) / width));
    }
    onto.rowHeight(0, LINE * lines);
    onto.range(0, 0, 0, sheet.heads().size() - 1)
        .style()
        .bold()
        .fontColor("FFFFFFFF")
        .fillColor("FF123A5C")
        .verticalAlignment("top")
        .wrapText(true)
        .set();
    onto.freezePane(0, 1);
    onto.repeatRows(0);
    onto.fitToWidth((short) 1);
    onto.fitToHeight((short) 0);
    onto.pageOrientation("landscape");
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < sheet.heads().size(); column++) {
        write(sheet.rows().get(row).get(column), onto, row + 1, column);
      }
    }
  }

  private static void write(Object value, Worksheet onto, int row, int column) {
    if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      onto.value(row, column, day);
      onto.style(row, column)
          .format(DATE)
          .horizontalAlignment("left")
          .verticalAlignment("top")
          .set();
    } else if (value instanceof Number number) {
      onto.value(row, column, number);
      onto.style(row, column).verticalAlignment("top").set();
    } else if (value != null) {
      onto.value(row, column, text(value.toString()));
      onto.style(row, column).verticalAlignment("top").wrapText(true).set();
    }
  }

  /** As much as a cell can hold, without what XML cannot. */
  private static String text(String value) {
    var clean = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t')
        .limit(LONGEST_TEXT / 2)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** As wide as its longest value; a head goes on the next line between two words. */
  private static double width(Sheet sheet, int column) {
    int longest =
        Stream.concat(
                Stream.<Object>of((Object[]) sheet.heads().get(column).split(" ")),
                sheet.rows().stream().map(row -> row.get(column)))
            .mapToInt(value -> value == null ? 0 : value.toString().length())
            .max()
            .orElse(0);
    return Math.min(WIDEST, longest + 3);
  }
}
