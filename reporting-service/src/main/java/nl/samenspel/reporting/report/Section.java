package nl.samenspel.reporting.report;

import io.quarkus.qute.TemplateData;
import java.util.List;
import nl.samenspel.reporting.page.Table;

/**
 * A chapter of the report, in words already.
 *
 * @param id unique in the page
 */
@TemplateData
public record Section(String id, String title, String lead, List<Part> parts) {

  /**
   * A chart with the table of its numbers.
   *
   * @param title empty for the part that the chapter itself is the heading of
   * @param layout how they stand on a wide screen: {@code pair} side by side, {@code stack} one
   *     above the other
   * @param chart empty where there is only a table
   */
  @TemplateData
  public record Part(String title, String lead, String layout, String chart, Table table) {

    /** For a table that is narrow enough to stand beside its chart. */
    static Part pair(String chart, Table table) {
      return new Part("", "", "pair", chart, table);
    }

    /** For a table that needs the whole width. */
    static Part stack(String chart, Table table) {
      return new Part("", "", "stack", chart, table);
    }

    static Part table(Table table) {
      return stack("", table);
    }

    Part titled(String title, String lead) {
      return new Part(title, lead, layout, chart, table);
    }
  }
}
