package nl.samenspel.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Service;

/**
 * What the JVM of a service learnt in a training run, in a file beside the service: the classes,
 * loaded and linked, and which methods are worth compiling (JEP 483, 514 and 515). It is of use to
 * the same JVM and the same build; any other starts as if it were not there.
 */
record AotCache(Home home, Jdk jdk, Service service) {
  private static final int FIRST_WITH_PROFILES = 25;

  static boolean isPossible(Jdk jdk) {
    return jdk.version() >= FIRST_WITH_PROFILES;
  }

  /** Nothing when nobody trained since the service was built. */
  List<String> optionsToUse() {
    return isPossible(jdk) && isOfThisBuild() ? List.of("-XX:AOTCache=" + file()) : List.of();
  }

  /**
   * Leaves fractions of a second out of when the service was built. The JVM takes what was learnt
   * only beside files of the very same time, and the layers of an image round it.
   */
  void keepWholeSeconds() {
    try (var files = Files.walk(Parts.runner(home, service).getParent())) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        var built = Files.getLastModifiedTime(each).toInstant().truncatedTo(ChronoUnit.SECONDS);
        Files.setLastModifiedTime(each, FileTime.from(built));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> optionsToLearn() {
    return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + learnt());
  }

  /**
   * Makes the file of what was learnt.
   *
   * @param java with the options with which the service will be started, as they have to be the
   *     same
   */
  void make(List<String> java) throws InterruptedException {
    var command = new ArrayList<>(java);
    command.addAll(
        List.of(
            "-XX:AOTMode=create", "-XX:AOTConfiguration=" + learnt(), "-XX:AOTCache=" + file()));
    command.addAll(List.of("-cp", Parts.runner(home, service).toString()));
    Path log = home.log(service.title() + "-aot");
    try {
      Files.deleteIfExists(file());
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      if (code != 0 || Files.notExists(file())) {
        throw new Refusal("No AOT cache for %s; see %s".formatted(service.title(), log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfThisBuild() {
    try {
      return Files.exists(file())
          && Files.getLastModifiedTime(file())
                  .compareTo(Files.getLastModifiedTime(Parts.runner(home, service)))
              > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return Parts.runner(home, service).resolveSibling("app.aot");
  }

  private Path learnt() {
    return home.resolve(service.title() + ".aotconf");
  }
}
