package nl.samenspel.local;

import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenspel.local.home.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A packaged service that is not told that it is on a developer's machine takes the safe side. */
@ExtendWith(SharedSuite.class)
class UnsafeServiceIT {

  @Test
  void doesNotStartWithTheKeyOfTheLocalSuiteAndSaysAllThatIsWrong(RunningSuite suite) {
    var settings = Map.of("QUARKUS_OIDC_PUBLIC_KEY", SigningKey.of(suite.home()).toVerifyWith());

    try (var service = new Replica(suite, PARTNERSHIP, settings)) {
      assertThat(service.awaitEnd()).isNotZero();
      assertThat(String.join("\n", service.said()))
          .contains("quarkus.oidc.public-key", "quarkus.oidc.auth-server-url", "samenspel.tls");
    }
  }
}
