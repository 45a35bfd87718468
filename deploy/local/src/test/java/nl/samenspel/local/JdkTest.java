package nl.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

  @Test
  void versionIsWhatTheInstallationSaysItIs(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Anyone\"\nJAVA_VERSION=\"21.0.4\"\n");

    assertThat(Jdk.at(home)).contains(new Jdk(home, 21));
  }

  @Test
  void folderWithoutAnInstallationIsPassedOver(@TempDir Path home) {
    assertThat(Jdk.at(home)).isEmpty();
  }

  @Test
  void newestIsNeverOlderThanTheOneThatRunsThis() {
    assertThat(Jdk.newest().version()).isBetween(17, Math.max(25, Runtime.version().feature()));
  }
}
