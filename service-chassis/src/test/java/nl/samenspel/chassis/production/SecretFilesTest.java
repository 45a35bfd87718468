package nl.samenspel.chassis.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets come in files as an orchestrator mounts them: one each, named after the setting. */
class SecretFilesTest {

  @TempDir Path secrets;

  @Test
  void aSecretIsReadFromTheFileThatIsNamedAfterIt() throws IOException {
    Files.writeString(secrets.resolve("quarkus.datasource.password"), "kT7-mq2v-XwPz-94hd");

    var config =
        new SmallRyeConfigBuilder()
            .addDiscoveredSources()
            .withDefaultValue("smallrye.config.source.file.locations", secrets.toString())
            .build();

    assertThat(config.getValue("quarkus.datasource.password", String.class))
        .isEqualTo("kT7-mq2v-XwPz-94hd");
  }
}
