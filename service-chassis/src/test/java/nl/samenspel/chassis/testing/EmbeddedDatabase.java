package nl.samenspel.chassis.testing;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * A real PostgreSQL without an installation: one database and one owner of the same name for each
 * service, listening on the loopback address only. Runs as root too.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final Path directory;

  private EmbeddedDatabase(EmbeddedPostgres.Builder builder, Path directory) throws IOException {
    this.directory = directory;
    this.server =
        builder
            .setDataDirectory(directory)
            .setPGStartupWait(PATIENCE)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "200")
            .start();
  }

  /**
   * For tests: a free port, a directory that is thrown away, speed before durability. An owner's
   * password is its name.
   */
  public static EmbeddedDatabase temporary(String... owners) {
    try {
      var database =
          new EmbeddedDatabase(EmbeddedPostgres.builder(), Files.createTempDirectory("database"));
      database.create(Stream.of(owners).collect(Collectors.toMap(o -> o, o -> o)));
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start", e);
    }
  }

  /**
   * Keeps its data in {@code directory}: what was acknowledged survives a crash. Nobody signs in
   * without a password, {@code passwords} holds one for every owner. A server that a killed process
   * left behind on this directory is stopped first; the server's programs are unpacked beside it.
   *
   * @param port 0 for any free one
   * @param superuserPassword the password of {@code postgres}; has to be the same at every start
   */
  public static EmbeddedDatabase kept(
      Path directory, int port, String superuserPassword, Map<String, String> passwords) {
    Path programs = directory.resolveSibling("postgresql");
    Path complete = directory.resolve("complete");
    try {
      stop(directory);
      discardHalfMade(programs, directory, complete);
      var database =
          new EmbeddedDatabase(
              EmbeddedPostgres.builder()
                  .setCleanDataDirectory(false)
                  .setOverrideWorkingDirectory(programs.toFile())
                  .setPort(port)
                  .setConnectConfig("password", superuserPassword)
                  .setServerConfig("fsync", "on")
                  .setServerConfig("synchronous_commit", "on"),
              directory);
      database.create(passwords);
      database.demandPasswords(superuserPassword);
      if (Files.notExists(complete)) {
        Files.createFile(complete);
      }
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start", e);
    }
  }

  public int port() {
    return server.getPort();
  }

  public String jdbcUrl(String owner) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), owner);
  }

  /**
   * The main process of the server that keeps its data in {@code directory}: no child of this one,
   * and it may have been started by another. Asked anew it tells whether that server still runs.
   */
  public static Optional<ProcessHandle> runningIn(Path directory) {
    return noted(directory)
        .filter(p -> p.info().commandLine().orElse("").contains(directory.toString()));
  }

  /** Stops a server that nobody here holds: at once, for its log brings everything back. */
  public static void stop(Path directory) {
    runningIn(directory).ifPresent(ProcessHandle::destroyForcibly);
    await().atMost(PATIENCE).until(() -> runningIn(directory).or(() -> ended(directory)).isEmpty());
  }

  /** Not collected yet by the system: until then no new server starts. */
  private static Optional<ProcessHandle> ended(Path directory) {
    return noted(directory).filter(p -> p.info().commandLine().isEmpty());
  }

  private static Optional<ProcessHandle> noted(Path directory) {
    Path note = directory.resolve("postmaster.pid");
    try (Stream<String> lines = Files.lines(note)) {
      return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + note, e);
    }
  }

  /** A first start that was cut off leaves what no later one can use; it never held any data. */
  private static void discardHalfMade(Path programs, Path directory, Path complete)
      throws IOException {
    if (Files.notExists(complete)) {
      FileUtils.deleteDirectory(directory.toFile());
      FileUtils.deleteDirectory(programs.toFile());
    }
  }

  private void create(Map<String, String> passwords) {
    passwords.forEach(
        (owner, password) -> {
          if (!exists(owner)) {
            execute("CREATE ROLE %s LOGIN".formatted(owner));
            execute("CREATE DATABASE %1$s OWNER %1$s".formatted(owner));
          }
          execute("ALTER ROLE %s PASSWORD '%s'".formatted(owner, password));
        });
  }

  /** A new data directory trusts everyone on this machine; from here on only passwords count. */
  private void demandPasswords(String superuserPassword) throws IOException {
    execute("ALTER ROLE postgres PASSWORD '%s'".formatted(superuserPassword));
    Files.writeString(
        directory.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    execute("SELECT pg_reload_conf()");
  }

  private boolean exists(String database) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(database))) {
      return found.next();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look for database " + database, e);
    }
  }

  private void execute(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not prepare the databases", e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not stop", e);
    }
  }
}
