package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspel.reporting.sql.Sql;

/** Where the projections stand: those that are read, and those that are being made anew. */
@ApplicationScoped
class Schemas {

  private static final String LIVE = "projection";
  private static final String NEXT = "projection_next";
  private static final String OLD = "projection_old";

  /** Indexes that only make reading faster: events are applied by the keys. */
  private static final String LOOKUPS =
      """
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = ?::regnamespace and not i.indisunique order by i.indexrelid
      """;

  @Inject Sql sql;

  /**
   * A name for the tables of a rebuild, used by no other: who lost the right to rebuild without
   * knowing it writes on into what is not there any more, and not into what another makes.
   */
  static String newName() {
    return NEXT + "_" + UUID.randomUUID().toString().replace("-", "");
  }

  /**
   * Lays the same tables beside the live ones, empty and with no indexes but those of their keys,
   * and drops what a broken rebuild left.
   */
  void prepareNext(String next) {
    sql.list(
            "select nspname from pg_namespace where starts_with(nspname, ?)",
            row -> row.text("nspname"),
            NEXT)
        .forEach(this::dropNext);
    sql.update("create schema " + next);
    tables(LIVE)
        .forEach(
            table ->
                sql.update(
                    "create table %s.%s (like %s.%s including all)"
                        .formatted(next, table, LIVE, table)));
    sql.list(
            "select i.indexrelid::regclass::text as index " + LOOKUPS,
            row -> row.text("index"),
            next)
        .forEach(index -> sql.update("drop index " + index));
  }

  /** The statements that make the other indexes, called as those of the live tables are. */
  List<String> indexes(String next) {
    return sql.list(
        "select pg_get_indexdef(i.indexrelid) as make " + LOOKUPS,
        row -> row.text("make").replaceFirst(" ON " + LIVE, " ON " + next),
        LIVE);
  }

  /** Makes an index, however long that takes, with memory to sort in. */
  void make(String index) {
    sql.update("set local maintenance_work_mem = '256MB'");
    sql.updateAtLeisure(index);
  }

  /**
   * Readers see the old tables up to the end of their statement, and the new ones from the next.
   */
  void swap(String next) {
    sql.update("drop schema if exists " + OLD + " cascade");
    sql.update("alter schema " + LIVE + " rename to " + OLD);
    sql.update("alter schema " + next + " rename to " + LIVE);
  }

  /** Waits for who still reads there. */
  void dropOld() {
    sql.update("drop schema if exists " + OLD + " cascade");
  }

  void dropNext(String next) {
    sql.update("drop schema if exists " + next + " cascade");
  }

  /** Tells the planner what is in the tables; a fresh one looks empty to it. */
  void analyse(String next) {
    tables(next).forEach(table -> sql.update("analyze " + next + "." + table));
  }

  private List<String> tables(String schema) {
    return sql.list(
        "select tablename from pg_tables where schemaname = ? order by tablename",
        row -> row.text("tablename"),
        schema);
  }
}
