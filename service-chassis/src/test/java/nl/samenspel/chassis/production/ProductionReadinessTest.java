package nl.samenspel.chassis.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.chassis.production.ProductionReadiness.NotSafe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionReadinessTest {

  private static final Map<String, String> SAFE =
      Map.of(
          "quarkus.oidc.auth-server-url", "https://sign-in.example/realms/samenspel",
          "quarkus.oidc.token.audience", "samenspel",
          "quarkus.datasource.username", "partnership",
          "quarkus.datasource.password", "kT7-mq2v-XwPz-94hd",
          "samenspel.tls", "edge");

  @Test
  void startsWhenAllIsSafe() {
    assertThatCode(() -> ProductionReadiness.refuseWhenUnsafe(with("", "")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.oidc.public-key, MIIBIjANBgkqhkiG9w0BAQ, LOCAL_KEY",
    "quarkus.oidc.auth-server-url, '', NO_ISSUER",
    "quarkus.oidc.auth-server-url, http://sign-in.example, ISSUER_WITHOUT_TLS",
    "quarkus.oidc.token.audience, '', ANY_AUDIENCE",
    "quarkus.oidc.token.audience, any, ANY_AUDIENCE",
    "samenspel.tls, none, NO_TLS",
    "quarkus.datasource.password, '', WEAK_PASSWORD",
    "quarkus.datasource.password, short, WEAK_PASSWORD",
    "quarkus.datasource.password, ChangeMeChangeMe, WEAK_PASSWORD",
    "quarkus.datasource.password, partnership, WEAK_PASSWORD",
    "samenspel.sign-in-page.enabled, true, SIGN_IN_PAGE"
  })
  void refusesWhenOneThingIsNot(String name, String value, Hazard hazard) {
    assertThat(Hazard.in(with(name, value))).containsExactly(hazard);
    assertThatThrownBy(() -> ProductionReadiness.refuseWhenUnsafe(with(name, value)))
        .isInstanceOf(NotSafe.class)
        .hasMessageContaining(hazard.remedy());
  }

  @Test
  void namesAllThatIsWrongAtOnceAndNoSecret() {
    var careless =
        Map.of("quarkus.oidc.public-key", "SECRET-KEY", "quarkus.datasource.password", "hunter2");
    var settings = new Settings(name -> Optional.ofNullable(careless.get(name)));

    assertThatThrownBy(() -> ProductionReadiness.refuseWhenUnsafe(settings))
        .hasMessageContaining("quarkus.oidc.auth-server-url")
        .hasMessageContaining("quarkus.datasource.password")
        .hasMessageNotContainingAny("SECRET-KEY", "hunter2");
  }

  @Test
  void letsADeveloperBe() {
    assertThatCode(
            () ->
                ProductionReadiness.refuseWhenUnsafe(
                    new Settings(
                        name ->
                            Optional.of("local")
                                .filter(any -> name.equals("samenspel.environment")))))
        .doesNotThrowAnyException();
  }

  private static Settings with(String name, String value) {
    var all = new HashMap<>(SAFE);
    all.put(name, value);
    return new Settings(asked -> Optional.ofNullable(all.get(asked)));
  }
}
