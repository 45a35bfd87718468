package nl.samenspel.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Ports;

/**
 * {@code deploy/backup FOLDER}: copies the databases of the running suite while they are in use.
 *
 * <p>PostgreSQL's own way for whoever has no {@code pg_basebackup} of the server's version at hand
 * (manual, "Making a Base Backup Using the Low Level API"): the server is told that a copy is being
 * made, the files are copied as they are, and with the log of what was written meanwhile the copy
 * becomes, at its first start, the databases as they were when it was complete.
 */
public final class Backup {
  static final String USAGE =
      """
      usage: deploy/backup FOLDER

      Copies the databases of the running suite into FOLDER, which must not exist yet. The suite goes on
      meanwhile. The topics are not in it: they are a record of their own.
      """;

  private Backup() {}

  public static void main(String... arguments) throws IOException, SQLException {
    if (arguments.length != 1 || arguments[0].startsWith("-")) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    if (Files.exists(folder)) {
      System.err.printf("%s is there already; a backup is never written over another.%n", folder);
      System.exit(1);
    }
    Files.createDirectories(folder.getParent());
    Home home = Home.fromEnvironment();
    try {
      take(home, Ports.fromEnvironment(), folder);
    } catch (SQLException failed) {
      System.err.printf(
          "The databases of the suite on %s could not be reached: %s%n"
              + "The suite has to run while they are copied: deploy/up.%n",
          home.folder(), failed.getMessage());
      System.exit(1);
    }
    System.out.printf("Backup complete: %s%n", folder);
  }

  /** Returns when the copy is complete. */
  public static void take(Home home, Ports ports, Path folder) throws IOException, SQLException {
    var copy = new DataCopy(home.database(), folder);
    try (Connection connection = connect(home, ports);
        var statement = connection.createStatement()) {
      // Or what was written at the beginning could be thrown away before it is copied.
      statement.execute("select pg_create_physical_replication_slot('backup', true, true)");
      statement.execute("select pg_backup_start('samenspel', true)");
      copy.data();
      try (var stopped =
          statement.executeQuery(
              "select labelfile from pg_backup_stop(wait_for_archive => false)")) {
        stopped.next();
        copy.complete(stopped.getString(1));
      }
    }
  }

  private static Connection connect(Home home, Ports ports) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(ports.postgresql()),
        "postgres",
        Passwords.of(home).superuser());
  }
}
