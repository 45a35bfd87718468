package nl.samenspel.reporting.stream;

import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.reporting.sql.Sql;

/** Over all that is kept of a partnership, whatever tables there are. */
final class Checksums {

  private Checksums() {}

  /** A checksum of each table; where an event stands in the store is of no consequence. */
  static String of(Sql sql, UUID partnership) {
    var sums = new TreeMap<String, String>();
    sql.list(
            """
            select table_name, max(column_name) as key from information_schema.columns
            where table_schema = 'projection'
            and (column_name in ('partnership', 'assessment')
                or column_name = 'id' and table_name = 'partnership')
            group by table_name
            """,
            row -> new String[] {row.text("table_name"), row.text("key")})
        .forEach(table -> sums.put(table[0], sum(sql, table[0], table[1], partnership)));
    return sums.toString();
  }

  private static String sum(Sql sql, String table, String key, UUID partnership) {
    var whose =
        key.equals("assessment")
            ? "t.assessment in (select id from assessment where partnership = ?)"
            : "t." + key + " = ?";
    return sql.one(
            "select count(*) || ' rows ' || coalesce(md5(string_agg(line, '|' order by line)), '')"
                + " as sum from (select (to_jsonb(t) - 'position')::text as line from "
                + table
                + " t where "
                + whose
                + ") lines",
            row -> row.text("sum"),
            partnership)
        .orElseThrow();
  }
}
