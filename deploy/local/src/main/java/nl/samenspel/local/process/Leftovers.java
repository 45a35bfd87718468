package nl.samenspel.local.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspel.chassis.testing.EmbeddedDatabase;
import nl.samenspel.local.home.Home;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What an earlier launcher left running because it was killed itself. A process id may long belong
 * to someone else's program: only what was started for this very folder is stopped.
 */
public final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Home home;
  private final Consumer<String> say;

  public Leftovers(Home home, Consumer<String> say) {
    this.home = home;
    this.say = say;
  }

  /** On the command line of every part, so that it can be told from other programs. */
  public static String mark(Home home) {
    return "-Dsamenspel.home=" + home.folder();
  }

  public void stop() throws IOException {
    try (DirectoryStream<Path> notes =
        Files.newDirectoryStream(home.resolve("run"), "*.{pid,ready}")) {
      for (Path note : notes) {
        running(note).ifPresent(this::stop);
        Files.delete(note);
      }
    }
    EmbeddedDatabase.stop(home.database());
  }

  private Optional<ProcessHandle> running(Path note) throws IOException {
    String pid = Files.readString(note).strip();
    return pid.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs);
  }

  /** False too of a process that has ended but was not collected. */
  private boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(mark(home));
  }

  private void stop(ProcessHandle process) {
    say.accept("Stopping process %d, left from an earlier run".formatted(process.pid()));
    process.destroy();
    try {
      await().atMost(PATIENCE).until(() -> !isOurs(process));
    } catch (ConditionTimeoutException e) {
      process.destroyForcibly();
      await().atMost(PATIENCE).until(() -> !isOurs(process));
    }
  }
}
