package nl.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.local.home.Ports;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher refuses clearly, and leaves nothing behind. Comes last, as it ends the suite that
 * all tests share.
 */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(SharedSuite.class)
class LauncherIT {
  private static final Ports OTHER_PORTS = new Ports(15_000);
  private static final Duration A_MOMENT = Duration.ofSeconds(30);

  @Test
  void secondSuiteOnTheSameDataIsRefused(RunningSuite suite) {
    var second = new RunningSuite(suite.home().folder(), OTHER_PORTS);

    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(String.join("\n", second.said())).contains("The suite already runs");
  }

  @Test
  void portThatIsTakenIsNamed(RunningSuite suite, @TempDir Path elsewhere) {
    var second = new RunningSuite(elsewhere, suite.ports());

    assertThat(second.awaitEnd()).isEqualTo(1);
    assertThat(String.join("\n", second.said()))
        .contains("port " + suite.ports().kafka() + " (wanted for Kafka)")
        .contains("SAMENSPEL_PORT_OFFSET");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void noProcessIsLeftWhenItIsStoppedOrKilled(RunningSuite suite) {
    List<ProcessHandle> first = suite.processes();
    suite.launcher().destroy();
    suite.awaitEnd();
    assertThat(alive(first)).isEmpty();

    var killed = new RunningSuite(suite.home().folder(), suite.ports()).awaitReady();
    List<ProcessHandle> second = killed.processes();
    killed.launcher().destroyForcibly();
    await().atMost(A_MOMENT).untilAsserted(() -> assertThat(alive(second)).isEmpty());
  }

  private static List<ProcessHandle> alive(List<ProcessHandle> processes) {
    var alive = new ArrayList<>(processes);
    alive.removeIf(process -> process.info().commandLine().isEmpty());
    return alive;
  }
}
