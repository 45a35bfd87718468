package nl.samenspel.benchmark.row;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Contest;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Pace;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.local.home.Service;
import org.postgresql.PGConnection;

/** Making all reports anew from the stream, and bringing the same rows in as they are. */
final class Projection implements Row {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Override
  public String name() {
    return "projection";
  }

  @Override
  public String title() {
    return "rebuild of the projections, events/s ÷ COPY of the same rows";
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.REPORTING);
    var events =
        Stream.concat(
                Filling.COUNTRY.organisations().stream(),
                Filling.COUNTRY.partnerships(0, rounds.pace() == Pace.FULL ? 640 : 80).stream())
            .toList();
    var live = Filling.bring(bed, events);
    rounds.say("%s: %d events came in at %.0f a second", name(), events.size(), live);
    var folder = Files.createTempDirectory("projection");
    try (var connection = bed.database(Service.REPORTING)) {
      var tables = copiedOut(connection, folder);
      var ours = new Side("rebuild", time -> rate(events.size(), () -> rebuild(bed, PATIENCE)));
      var theirs = new Side("COPY", time -> rate(events.size(), () -> copyIn(connection, tables)));
      return rounds.of(
          name(),
          new Contest(
              List.of(ours, theirs),
              List.of(
                  Comparison.ratio(
                      title(), Reading.PER_SECOND, "/s", ours, theirs, Goal.atLeast(0.5)))));
    } finally {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  interface Work {
    void run() throws Exception;
  }

  private static Reading rate(int events, Work work) throws Exception {
    return Reading.of(Reading.PER_SECOND, events / seconds(work));
  }

  static double seconds(Work work) throws Exception {
    var begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  static void rebuild(Bed bed, Duration patience) throws InterruptedException {
    var token = bed.token("administrator");
    var api = bed.api();
    var id =
        api.post(Service.REPORTING, "/projections/rebuild", token, Map.of()).path("id").asText();
    var end = System.nanoTime() + patience.toNanos();
    String state;
    do {
      TimeUnit.MILLISECONDS.sleep(100);
      state =
          api.get(Service.REPORTING, "/projections/rebuilds/" + id, token).path("state").asText();
    } while (state.equals("running") && System.nanoTime() < end);
    if (!state.equals("completed")) {
      throw new IllegalStateException("The rebuild is " + state);
    }
  }

  private static Map<String, Path> copiedOut(Connection connection, Path folder)
      throws SQLException, IOException {
    var tables = new TreeMap<String, Path>();
    for (var table : tables(connection)) {
      Path file = folder.resolve(table);
      try (Writer out = Files.newBufferedWriter(file)) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy projection." + table + " to stdout", out);
      }
      tables.put(table, file);
    }
    return tables;
  }

  /** Into tables with the same keys and indexes, in one transaction. */
  private static void copyIn(Connection connection, Map<String, Path> tables) throws Exception {
    connection.setAutoCommit(false);
    try (var make = connection.createStatement()) {
      make.execute("drop schema if exists copied cascade");
      make.execute("create schema copied");
      for (var table : tables.entrySet()) {
        make.execute(
            "create table copied.%1$s (like projection.%1$s including all)"
                .formatted(table.getKey()));
        try (Reader in = Files.newBufferedReader(table.getValue())) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy copied." + table.getKey() + " from stdin", in);
        }
      }
    }
    connection.commit();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var row =
            select.executeQuery(
                "select tablename from pg_tables where schemaname = 'projection' order by 1")) {
      var tables = new ArrayList<String>();
      while (row.next()) {
        tables.add(row.getString(1));
      }
      return tables;
    }
  }
}
