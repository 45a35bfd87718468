package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

/** Values come out of a CSV as they went in, and none of them is a formula. */
class CsvTest {

  @Property
  void whatIsReadIsWhatWasWritten(@ForAll @Size(max = 6) List<String> values) {
    var line = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      line.append(i == 0 ? "" : ",");
      Csv.plain(line, values.get(i));
    }

    assertThat(read(line.toString())).isEqualTo(values.isEmpty() ? List.of("") : values);
  }

  @Property
  void noTextBeginsAsAFormula(
      @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = '\t', to = '\r') String text) {
    var line = new StringBuilder();
    Csv.text(line, text);

    var read = read(line.toString()).get(0);

    assertThat(read.stripLeading()).doesNotContainPattern("^[=+\\-@|%\\t\\r\\n]");
    assertThat(read).isIn(text, "'" + text);
  }

  /** A reader as RFC 4180 describes it. */
  private static List<String> read(String line) {
    var values = new ArrayList<String>();
    var value = new StringBuilder();
    var quoted = false;
    for (int i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        value.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values;
  }
}
