package nl.samenspel.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java installation on this machine.
 *
 * @param version the first number of it, such as 17
 */
public record Jdk(Path home, int version) {
  /**
   * For a JVM that does not live long: compiling every method to the last costs it more than it
   * brings.
   */
  public static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1";

  private static final int OLDEST = 17;

  /** Later ones may work; these are tried. */
  private static final int NEWEST = 25;

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** The newest suitable one that can be found; the one that runs this program when in doubt. */
  public static Jdk newest() {
    return candidates()
        .flatMap(home -> at(home).stream())
        .filter(jdk -> jdk.version >= OLDEST && jdk.version <= NEWEST)
        .max(Comparator.comparingInt(Jdk::version))
        .orElseGet(Jdk::running);
  }

  /** The one that runs this program. */
  public static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** What is installed in {@code home}, as the file that every installation has says. */
  static Optional<Jdk> at(Path home) {
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find()
          ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public String java() {
    return home.resolve("bin").resolve("java").toString();
  }

  @Override
  public String toString() {
    return "Java %d (%s)".formatted(version, home);
  }

  private static Stream<Path> candidates() {
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home")));
    Optional.ofNullable(System.getenv("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
    homes.addAll(onThePath());
    String user = System.getProperty("user.home");
    for (String place :
        List.of("/usr/lib/jvm", "/opt/java", user + "/.sdkman/candidates/java", user + "/.jdks")) {
      homes.addAll(within(Path.of(place)));
    }
    for (Path bundle : within(Path.of("/Library/Java/JavaVirtualMachines"))) {
      homes.add(bundle.resolve("Contents/Home"));
    }
    return homes.stream();
  }

  private static List<Path> onThePath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve("java"))
        .filter(Files::isExecutable)
        .flatMap(java -> real(java).stream())
        .map(java -> java.getParent().getParent())
        .toList();
  }

  private static Optional<Path> real(Path link) {
    try {
      return Optional.of(link.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Path> within(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      List<Path> found = new ArrayList<>();
      entries.forEach(found::add);
      return found;
    } catch (IOException e) {
      return List.of();
    }
  }
}
