package nl.samenspel.reporting.page;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A table with a caption; its first column heads the rows. */
@TemplateData
public record Table(String caption, List<String> heads, List<List<String>> rows) {

  public boolean empty() {
    return rows.isEmpty();
  }
}
