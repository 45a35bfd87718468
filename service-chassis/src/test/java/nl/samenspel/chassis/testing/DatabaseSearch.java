package nl.samenspel.chassis.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for a word in all that a database holds, whatever table, column and type it is in. */
public final class DatabaseSearch {

  private static final String COLUMNS =
      """
      select table_schema, table_name, column_name from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
      """;

  private DatabaseSearch() {}

  /**
   * @return where it stands, as {@code table.column}
   */
  public static List<String> placesOf(String word, Connection database) throws SQLException {
    var places = new ArrayList<String>();
    try (var statement = database.createStatement();
        var columns = statement.executeQuery(COLUMNS)) {
      while (columns.next()) {
        var table = "\"%s\".\"%s\"".formatted(columns.getString(1), columns.getString(2));
        if (holds(database, table, columns.getString(3), word)) {
          places.add(columns.getString(2) + "." + columns.getString(3));
        }
      }
    }
    return places;
  }

  private static boolean holds(Connection database, String table, String column, String word)
      throws SQLException {
    try (var search =
        database.prepareStatement(
            "select 1 from %s where \"%s\"::text ilike ? limit 1".formatted(table, column))) {
      search.setString(1, "%" + word + "%");
      try (var found = search.executeQuery()) {
        return found.next();
      }
    }
  }
}
