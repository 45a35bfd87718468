package nl.samenspel.local.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import nl.samenspel.local.home.Home;

/**
 * What the demo remembers from one run to the next: the organisations stay the same, the
 * partnership is a new one each time.
 */
final class Notes {
  private final Path file;
  private final Properties notes = new Properties();

  Notes(Home home) {
    this.file = home.resolve("demo.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        notes.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("Could not read " + file, e);
      }
    }
  }

  Optional<UUID> organisation(Role role) {
    return Optional.ofNullable(notes.getProperty(role.name())).map(UUID::fromString);
  }

  void remember(Role role, UUID id) {
    notes.setProperty(role.name(), id.toString());
    save();
  }

  /** Counts the runs: 1 for the first. */
  int nextRun() {
    int run = Integer.parseInt(notes.getProperty("run", "0")) + 1;
    notes.setProperty("run", String.valueOf(run));
    save();
    return run;
  }

  private void save() {
    try (Writer writer = Files.newBufferedWriter(file)) {
      notes.store(writer, "Kept by the demo");
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + file, e);
    }
  }
}
