package nl.samenspel.reporting.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of a dataset, as it stands in the data dictionary.
 *
 * @param sql what it holds, as PostgreSQL puts it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExportColumn", description = "A column of a dataset.")
record Column(
    @Schema(description = "Its name in the header of the CSV and in the objects of the NDJSON.")
        String name,
    @Schema(
            description =
                "json holds a JSON value: as text in the CSV, as itself in the NDJSON. list holds words"
                    + " separated by spaces.",
            enumeration = {
              "uuid",
              "text",
              "code",
              "date",
              "dateTime",
              "integer",
              "decimal",
              "boolean",
              "list",
              "json"
            })
        String type,
    @Schema(description = "What it means.") Text meaning,
    @Schema(description = "In what it is counted or measured.") Text unit,
    @JsonIgnore @Schema(hidden = true) String sql) {

  /**
   * @param key the dataset and the name, under which the texts say what it means
   */
  static Column of(String key, String type, String sql) {
    var name = key.substring(key.indexOf('.') + 1);
    return new Column(name, type, Text.of("export." + key), null, sql);
  }

  /**
   * @param unit the last part of its text's key
   */
  Column in(String unit) {
    return new Column(name, type, meaning, Text.of("export.unit." + unit), sql);
  }

  @JsonIgnore
  String asText() {
    return type.equals("dateTime")
        ? "to_char(" + sql + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
        : "(" + sql + ")::text";
  }

  /** Whether JSON writes it without quotes. */
  @JsonIgnore
  boolean isBare() {
    return switch (type) {
      case "integer", "decimal", "boolean", "json" -> true;
      default -> false;
    };
  }

  /** Whether people wrote it, so that a spreadsheet could take it for a formula. */
  @JsonIgnore
  boolean isFree() {
    return type.equals("text") || type.equals("json");
  }
}
