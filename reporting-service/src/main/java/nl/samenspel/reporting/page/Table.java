package nl.samenspel.reporting.page;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A table with a caption; its first column heads the rows. */
@TemplateData
public record Table(String caption, List<String> heads, List<List<String>> rows) {

  /** Where there is nothing to list: it is not shown. */
  public static final Table NONE = new Table("", List.of(), List.of());

  /** Whether it is too short to be spread over two pages. */
  public boolean small() {
    return rows.size() <= 12;
  }

  public boolean empty() {
    return rows.isEmpty();
  }
}
