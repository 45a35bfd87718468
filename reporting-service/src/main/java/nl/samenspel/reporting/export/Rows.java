package nl.samenspel.reporting.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Row;

/** Writes rows one by one, keeping none of them. */
final class Rows {

  private final List<Column> columns;
  private final Format format;
  private final Writer out;
  private final StringBuilder line = new StringBuilder();
  private final AtomicLong written = new AtomicLong();

  Rows(List<Column> columns, Format format, Writer out) {
    this.columns = columns;
    this.format = format;
    this.out = out;
  }

  void header() throws IOException {
    if (format == Format.CSV) {
      out.write(columns.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n");
    }
  }

  void write(Row row) throws IOException {
    line.setLength(0);
    if (format == Format.CSV) {
      csv(row);
    } else {
      json(row);
    }
    out.append(line);
    written.incrementAndGet();
  }

  /** How many rows so far. */
  long written() {
    return written.get();
  }

  private void csv(Row row) {
    for (int i = 0; i < columns.size(); i++) {
      line.append(i == 0 ? "" : ",");
      var value = row.text(i + 1);
      if (value == null) {
        continue;
      }
      if (columns.get(i).isFree()) {
        Csv.text(line, value);
      } else {
        Csv.plain(line, value);
      }
    }
    line.append("\r\n");
  }

  private void json(Row row) {
    for (int i = 0; i < columns.size(); i++) {
      line.append(i == 0 ? "{\"" : ",\"").append(columns.get(i).name()).append("\":");
      var value = row.text(i + 1);
      if (value == null || columns.get(i).isBare()) {
        line.append(value);
      } else {
        line.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, line);
        line.append('"');
      }
    }
    line.append("}\n");
  }
}
