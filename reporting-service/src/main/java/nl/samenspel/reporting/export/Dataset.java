package nl.samenspel.reporting.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.reporting.party.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be taken out whole.
 *
 * @param from the tables, in SQL
 * @param filter which of their rows, in SQL
 * @param visible who may see a row
 * @param order makes the rows come alike each time, along an index where there are many
 */
@Schema(name = "ExportDataset", description = "What can be exported, with its data dictionary.")
record Dataset(
    @Schema(examples = "complaints") String name,
    List<Column> columns,
    @JsonIgnore @Schema(hidden = true) String from,
    @JsonIgnore @Schema(hidden = true) String filter,
    @JsonIgnore @Schema(hidden = true) Function<Sight, Sight.Condition> visible,
    @JsonIgnore @Schema(hidden = true) String order) {

  static final String EVERY_ROW = "true";

  @Schema(description = "What a row is.")
  @JsonProperty
  public Text description() {
    return Text.of("export." + name);
  }

  String query(Sight.Condition allowed) {
    return "select %s from %s where %s and %s order by %s"
        .formatted(
            columns.stream().map(Column::asText).collect(Collectors.joining(", ")),
            from,
            filter,
            allowed.sql(),
            order);
  }
}
