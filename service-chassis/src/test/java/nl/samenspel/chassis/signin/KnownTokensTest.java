package nl.samenspel.chassis.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many tokens are known, for how long, and which never are. */
class KnownTokensTest {

  private static final String TENANT = "ours";
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final Watch watch = new Watch();
  private final KnownTokens tokens = tokens(100);

  @Test
  void aTokenIsKnownForHalfAMinute() {
    tokens.add(TENANT, "token", somebody(NOON.plusSeconds(3600)));

    watch.now = NOON.plusMillis(29_999);
    assertThat(tokens.find(TENANT, "token")).isPresent();
    watch.now = NOON.plusSeconds(30);
    assertThat(tokens.find(TENANT, "token")).isEmpty();
  }

  @Test
  void beingShownDoesNotMakeItKnownForLonger() {
    tokens.add(TENANT, "token", somebody(NOON.plusSeconds(3600)));

    for (var second = 0; second < 30; second++) {
      watch.now = NOON.plusSeconds(second);
      assertThat(tokens.find(TENANT, "token")).isPresent();
    }
    watch.now = NOON.plusSeconds(30);
    assertThat(tokens.find(TENANT, "token")).isEmpty();
  }

  @Test
  void aTokenIsNotKnownFromItsExpiryOn() {
    tokens.add(TENANT, "token", somebody(NOON.plusSeconds(5)));

    watch.now = NOON.plusMillis(4_999);
    assertThat(tokens.find(TENANT, "token")).isPresent();
    watch.now = NOON.plusSeconds(5);
    assertThat(tokens.find(TENANT, "token")).isEmpty();
  }

  @Test
  void whatIsKnownIsBounded() {
    var few = tokens(10);

    for (var each = 0; each < 1000; each++) {
      few.add(TENANT, "token " + each, somebody(NOON.plusSeconds(3600)));
    }

    assertThat(few.size()).isBetween(1L, 10L);
  }

  @Test
  void noneIsKnownWhereThatIsTurnedOff() {
    var none = tokens(0);

    none.add(TENANT, "token", somebody(NOON.plusSeconds(3600)));

    assertThat(none.find(TENANT, "token")).isEmpty();
    assertThat(none.size()).isZero();
  }

  @Test
  void whatIsGoodForOneTenantIsNotForAnother() {
    tokens.add(TENANT, "token", somebody(NOON.plusSeconds(3600)));

    assertThat(tokens.find("theirs", "token")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"introspection", "userinfo", "code_flow_access_token_result", "newer"})
  void whatTheIssuerWasAskedOrIsNotUnderstoodIsNotKept(String attribute) {
    var asked =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(somebody(NOON.plusSeconds(3600)).getPrincipal())
            .addAttribute(attribute, "anything")
            .build();

    tokens.add(TENANT, "token", asked);

    assertThat(tokens.find(TENANT, "token")).isEmpty();
  }

  @Test
  void whoeverIsNoTokenIsNotKept() {
    Principal opaque = () -> "somebody";

    tokens.add(TENANT, "token", QuarkusSecurityIdentity.builder().setPrincipal(opaque).build());

    assertThat(tokens.find(TENANT, "token")).isEmpty();
  }

  private KnownTokens tokens(int maximum) {
    return new KnownTokens(
        new Config(maximum, Duration.ofSeconds(30)), watch, new SimpleMeterRegistry());
  }

  private static SecurityIdentity somebody(Instant expiry) {
    var claims = new JwtClaims();
    claims.setSubject("somebody");
    claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new DefaultJWTCallerPrincipal(claims))
        .addAttribute("tenant-id", TENANT)
        .build();
  }

  private record Config(int maximum, Duration lifetime) implements KnownTokensConfig {}

  private static final class Watch extends Clock {

    private Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
