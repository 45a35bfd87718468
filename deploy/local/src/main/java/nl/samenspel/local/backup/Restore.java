package nl.samenspel.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.samenspel.local.home.Home;

/** {@code deploy/restore FOLDER}: puts a backup in the place of the databases. */
public final class Restore {
  static final String USAGE =
      """
      usage: deploy/restore FOLDER

      Puts the backup in FOLDER in the place of the databases, while the suite does not run. What was there
      is kept beside it. Start the suite again with deploy/up: it sees by itself what the topics know and
      the databases do not, goes on after it, and tells. See docs/reliability.md.
      """;

  private Restore() {}

  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1 || arguments[0].startsWith("-")) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    if (Files.notExists(folder.resolve("backup_label"))) {
      System.err.printf("There is no complete backup in %s.%n", folder);
      System.exit(1);
    }
    Home home = Home.fromEnvironment();
    try (var claim = home.claim().orElse(null)) {
      if (claim == null) {
        System.err.printf("The suite runs on %s. Stop it first.%n", home.folder());
        System.exit(1);
      }
      Path before = put(home, folder);
      System.out.printf("Restored. What was there before is in %s%n", before);
    }
  }

  /**
   * To be called while no server runs there.
   *
   * @return where the databases are that were there before
   */
  public static Path put(Home home, Path folder) throws IOException {
    String moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    Path before = home.resolve("database-before-" + moment);
    Files.move(home.database(), before);
    new DataCopy(folder, home.database()).all();
    return before;
  }
}
