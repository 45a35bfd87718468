package nl.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
  private static final Instant BUILT = Instant.parse("2026-11-26T10:00:00Z");

  @TempDir Path project;
  private Path cache;

  @BeforeEach
  void aServiceThatIsBuilt() throws IOException {
    Path runner = Parts.runner(home(), Service.REPORTING);
    cache = runner.resolveSibling("app.aot");
    Files.createDirectories(runner.getParent());
    made(runner, BUILT);
  }

  @Test
  void whatWasLearntOfThisBuildIsUsed() throws IOException {
    made(cache, BUILT.plusSeconds(1));

    assertThat(cacheOn(25).optionsToUse()).containsExactly("-XX:AOTCache=" + cache);
  }

  @Test
  void whatWasLearntOfAnEarlierBuildIsNot() throws IOException {
    made(cache, BUILT.minusSeconds(1));

    assertThat(cacheOn(25).optionsToUse()).isEmpty();
  }

  @Test
  void whoNeverTrainedStartsAsUsual() {
    assertThat(cacheOn(25).optionsToUse()).isEmpty();
  }

  @Test
  void anOlderJavaIsNotTroubledWithIt() throws IOException {
    made(cache, BUILT.plusSeconds(1));

    assertThat(cacheOn(17).optionsToUse()).isEmpty();
  }

  @Test
  void whatIsLearntHoldsInAnImageTooWhoseLayersKnowNoFractionsOfASecond() throws IOException {
    Path library = cache.resolveSibling("lib").resolve("main").resolve("some.jar");
    Files.createDirectories(library.getParent());
    made(library, BUILT.plusMillis(700));

    cacheOn(25).keepWholeSeconds();

    assertThat(Files.getLastModifiedTime(library)).isEqualTo(FileTime.from(BUILT));
  }

  private AotCache cacheOn(int version) {
    return new AotCache(home(), new Jdk(Path.of("java"), version), Service.REPORTING);
  }

  private Home home() {
    return new Home(project, project.resolve("home"));
  }

  private static void made(Path file, Instant at) throws IOException {
    Files.setLastModifiedTime(Files.writeString(file, ""), FileTime.from(at));
  }
}
