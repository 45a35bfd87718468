package nl.samenspel.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which the suite keeps everything it makes: {@code .samenspel} in the project, or
 * where the environment variable {@code SAMENSPEL_HOME} says. Only its owner may look inside.
 *
 * @param project the checkout whose services run
 * @param folder absolute
 */
public record Home(Path project, Path folder) {
  private static final List<String> DATA = List.of("database", "broker", "log", "demo.properties");

  public static Home fromEnvironment() {
    Path project = projectOfThisProgram();
    String elsewhere = System.getenv("SAMENSPEL_HOME");
    return new Home(
        project,
        elsewhere == null ? project.resolve(".samenspel") : Path.of(elsewhere).toAbsolutePath());
  }

  /** This program is {@code deploy/local/target/samenspel-local.jar} in the project. */
  private static Path projectOfThisProgram() {
    return program().getParent().getParent().getParent().getParent();
  }

  /** The jar that this program was started from. */
  public static Path program() {
    try {
      URI place = Home.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place).toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean exists() {
    return Files.isDirectory(folder);
  }

  /**
   * Makes what is missing and claims the folder for as long as this program runs.
   *
   * @return empty when another suite runs here
   */
  public Optional<FileLock> claim() throws IOException {
    for (String part : List.of("log", "run", "keys")) {
      Files.createDirectories(folder.resolve(part));
    }
    keepPrivate(folder, "rwx------");
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return Optional.ofNullable(lock.tryLock());
  }

  /** Throws the data away; keys and passwords stay, so that tokens handed out go on working. */
  public void forget() throws IOException {
    for (String part : DATA) {
      delete(folder.resolve(part));
    }
    Files.createDirectories(folder.resolve("log"));
  }

  public Path database() {
    return folder.resolve("database");
  }

  public Path broker() {
    return folder.resolve("broker");
  }

  public Path log(String part) {
    return folder.resolve("log").resolve(part + ".log");
  }

  /** Holds the process id of a part while it runs. */
  public Path pid(String part) {
    return folder.resolve("run").resolve(part + ".pid");
  }

  /** Is there when a part without a health check of its own is ready. */
  public Path ready(String part) {
    return folder.resolve("run").resolve(part + ".ready");
  }

  public Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Writes a file that only its owner can read, not even for a moment by others. */
  void writeSecret(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(file);
      keepPrivate(file, "rw-------");
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + file, e);
    }
  }

  private static void keepPrivate(Path path, String permissions) throws IOException {
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
