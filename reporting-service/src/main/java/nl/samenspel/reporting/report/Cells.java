package nl.samenspel.reporting.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.page.Sheet;
import nl.samenspel.reporting.page.Words;
import nl.samenspel.reporting.party.Party;

/** What stands in the cells of a sheet, in the language of the reader. */
record Cells(Words words) {

  /**
   * @param name of the sheet, and of its heads: the ends of the keys of their words
   */
  Sheet sheet(String name, List<String> heads, Stream<List<Object>> rows) {
    return new Sheet(
        words.label("sheet.name." + name),
        words.labels("sheet.", heads.toArray(String[]::new)),
        rows.toList());
  }

  static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  /** For a number that is only absent where it would give away something about a small group. */
  Object shownOrHidden(Number number) {
    return number == null ? words.label("report.hidden") : number;
  }

  String yesOrNo(Boolean answer) {
    return answer == null ? null : words.label(answer ? "sheet.yes" : "sheet.no");
  }

  String all(String kind, Collection<String> codes) {
    return codes.isEmpty()
        ? null
        : codes.stream().map(code -> words.word(kind, code)).collect(Collectors.joining(", "));
  }

  String names(List<Party> parties) {
    return parties.stream().map(words::name).collect(Collectors.joining(", "));
  }
}
