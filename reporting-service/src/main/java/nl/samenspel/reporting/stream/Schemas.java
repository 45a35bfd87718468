package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspel.reporting.sql.Sql;

/** Where the projections stand: those that are read, and those that are being made anew. */
@ApplicationScoped
class Schemas {

  static final String LIVE = "projection";
  static final String NEXT = "projection_next";
  private static final String OLD = "projection_old";

  @Inject Sql sql;

  /**
   * Lays the same tables beside the live ones, empty. What a broken rebuild left there is dropped.
   */
  void prepareNext() {
    sql.update("drop schema if exists " + NEXT + " cascade");
    sql.update("create schema " + NEXT);
    sql.list(
            "select tablename from pg_tables where schemaname = ? order by tablename",
            row -> row.text("tablename"),
            LIVE)
        .forEach(
            table ->
                sql.update(
                    "create table %s.%s (like %s.%s including all)"
                        .formatted(NEXT, table, LIVE, table)));
  }

  /**
   * Readers see the old tables up to the end of their statement, and the new ones from the next.
   */
  void swap() {
    sql.update("drop schema if exists " + OLD + " cascade");
    sql.update("alter schema " + LIVE + " rename to " + OLD);
    sql.update("alter schema " + NEXT + " rename to " + LIVE);
  }

  /** Waits for who still reads there. */
  void dropOld() {
    sql.update("drop schema if exists " + OLD + " cascade");
  }

  void dropNext() {
    sql.update("drop schema if exists " + NEXT + " cascade");
  }

  /** Tells the planner what is in the tables; a fresh one looks empty to it. */
  void analyseNext() {
    sql.list(
            "select tablename from pg_tables where schemaname = ? order by tablename",
            row -> row.text("tablename"),
            NEXT)
        .forEach(table -> sql.update("analyze " + NEXT + "." + table));
  }
}
