package nl.samenspel.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.process.Leftovers;

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
    if (!DataCopy.isComplete(folder)) {
      System.err.printf("There is no complete backup in %s.%n", folder);
      System.exit(1);
    }
    Home home = Home.fromEnvironment();
    try (var claim = home.claim().orElse(null)) {
      if (claim == null) {
        System.err.printf("The suite runs on %s. Stop it first.%n", home.folder());
        System.exit(1);
      }
      // A server that a launcher left when it was killed would write on into what is moved away.
      new Leftovers(home, System.out::println).stop();
      put(home, folder)
          .ifPresentOrElse(
              before -> System.out.printf("Restored. What was there before is in %s%n", before),
              () -> System.out.println("Restored. There was nothing before."));
    }
  }

  /**
   * To be called while no server runs there. What is there is moved only when the copy is complete:
   * a server would start on half of one.
   *
   * @return where the databases are that were there before, if there were any: a disk may be new
   */
  public static Optional<Path> put(Home home, Path folder) throws IOException {
    String moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    Path copy = home.resolve("database-restored-" + moment);
    new DataCopy(folder, copy).all();
    Optional<Path> before =
        Files.exists(home.database())
            ? Optional.of(Files.move(home.database(), home.resolve("database-before-" + moment)))
            : Optional.empty();
    Files.move(copy, home.database());
    return before;
  }
}
